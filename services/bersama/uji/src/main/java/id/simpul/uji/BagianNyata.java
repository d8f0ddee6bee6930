package id.simpul.uji;

import id.simpul.lokal.bagian.Bagian;
import id.simpul.lokal.bagian.KafkaLokal;
import id.simpul.lokal.bagian.Porta;
import id.simpul.lokal.bagian.PostgresLokal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** PostgreSQL dan Kafka sungguhan, sekali per JVM uji; dimatikan bersama JVM. */
final class BagianNyata {
    private static BagianNyata tunggal;

    private PostgresLokal postgres;
    private KafkaLokal kafka;

    private BagianNyata() {
        // Dipasang lebih dulu: bila Kafka gagal menyala, PostgreSQL yang sudah hidup tetap ditutup.
        Runtime.getRuntime().addShutdownHook(new Thread(this::tutup, "tutup-bagian-uji"));
        Path folder = folderKerja();
        List<Integer> porta = Porta.bebas(3);
        postgres = PostgresLokal.mulaiUntukUji(
                folder.resolve("postgres"), Akar.folder().resolve("deploy/lokal/target/postgres"), porta.get(0));
        kafka = KafkaLokal.mulai(folder.resolve("kafka"), porta.get(1), porta.get(2));
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
        Stream.of(kafka, postgres).filter(Objects::nonNull).forEach(Bagian::close);
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
