package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** Setelan broker tunggal dan pemformatan penyimpanannya. */
final class SetelanKafka {

    private SetelanKafka() {}

    static Path tulis(TempatBagian tempat, int port, int portController) {
        Path berkas = Folder.buat(tempat.data()).resolve("server.properties");
        String isi = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                # Topik dibuat sengaja oleh layanan; salah ketik nama topik harus gagal, bukan diam-diam jadi topik baru.
                auto.create.topics.enable=false
                default.replication.factor=1
                min.insync.replicas=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=3
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=3
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                num.network.threads=2
                num.io.threads=4
                # Bawaannya 128 MB, separuh heap broker kecil ini.
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(port, portController, data(tempat));
        try {
            Files.writeString(berkas, isi);
            return berkas;
        } catch (IOException e) {
            throw new UncheckedIOException("setelan Kafka tidak dapat ditulis: " + berkas, e);
        }
    }

    static void formatBilaBaru(TempatBagian tempat, Path setelan, String pustaka) {
        if (Files.isRegularFile(data(tempat).resolve("meta.properties"))) {
            return;
        }
        List<String> argumen = List.of(
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                pustaka,
                "kafka.tools.StorageTool",
                "format",
                "--cluster-id",
                Uuid.randomUuid().toString(),
                "--config",
                setelan.toString());
        AlatSistem.Hasil hasil = AlatSistem.jalankan(
                Perintah.java(tempat.data(), argumen, Map.of()).kata());
        if (!hasil.berhasil()) {
            throw new GagalBagian(tempat.nama(), "penyimpanan tidak dapat diformat: " + hasil.keluaran());
        }
    }

    private static Path data(TempatBagian tempat) {
        return tempat.data().resolve("rekaman");
    }
}
