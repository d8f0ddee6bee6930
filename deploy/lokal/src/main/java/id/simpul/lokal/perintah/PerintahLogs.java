package id.simpul.lokal.perintah;

import id.simpul.lokal.bagian.GagalBagian;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./simpul logs [BAGIAN]}. */
@Command(name = "logs", description = "Baris terakhir log semua bagian, atau satu bagian.")
final class PerintahLogs implements Runnable {

    @Parameters(arity = "0..1", paramLabel = "BAGIAN", description = "Nama bagian; kosong berarti semua.")
    private String bagian;

    @Option(names = "-n", paramLabel = "BARIS", defaultValue = "40", description = "Banyak baris (bawaan 40).")
    private int baris;

    @Override
    public void run() {
        Map<String, Path> semua = Lingkungan.tercatat().log();
        if (bagian != null && !semua.containsKey(bagian)) {
            throw new GagalBagian(
                    "logs", "bagian '" + bagian + "' tidak ada; pilihannya " + String.join(", ", semua.keySet()));
        }
        semua.forEach((nama, log) -> {
            if ((bagian == null || nama.equals(bagian)) && Files.isRegularFile(log)) {
                cetak(nama, log);
            }
        });
    }

    private void cetak(String nama, Path log) {
        System.out.println("== " + nama + "  " + log);
        ArrayDeque<String> akhir = new ArrayDeque<>();
        try (Stream<String> isi = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            isi.forEach(satu -> {
                akhir.addLast(satu);
                if (akhir.size() > baris) {
                    akhir.removeFirst();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("log tidak terbaca: " + log, e);
        }
        akhir.forEach(System.out::println);
    }
}
