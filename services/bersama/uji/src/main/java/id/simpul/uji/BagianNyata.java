package id.simpul.uji;

import id.simpul.lokal.bagian.KafkaLokal;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL dan Kafka sungguhan, sekali per JVM uji; dimatikan bersama JVM. */
final class BagianNyata {
    private static BagianNyata tunggal;

    private final PostgresLokal postgres;
    private final KafkaLokal kafka;

    private BagianNyata() {
        Path folder = folderKerja();
        List<Integer> porta = Porta.bebas(3);
        postgres = PostgresLokal.mulaiUntukUji(
                folder.resolve("postgres"), Akar.folder().resolve("deploy/lokal/target/postgres"), porta.get(0));
        kafka = KafkaLokal.mulai(folder.resolve("kafka"), porta.get(1), porta.get(2));
        Runtime.getRuntime().addShutdownHook(new Thread(this::tutup, "tutup-bagian-uji"));
    }

    static synchronized BagianNyata satuSaja() {
        if (tunggal == null) {
            tunggal = new BagianNyata();
        }
        return tunggal;
    }

    PostgresLokal postgres() {
        return postgres;
    }

    KafkaLokal kafka() {
        return kafka;
    }

    private void tutup() {
        kafka.close();
        postgres.close();
    }

    private static Path folderKerja() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "bagian-uji-");
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
