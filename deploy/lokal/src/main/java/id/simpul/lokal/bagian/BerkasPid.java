package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Berkas pid: nomor proses dan saat lahirnya. Saat lahir ikut dicatat karena sistem memakai ulang nomor proses;
 * tanpa itu peluncur bisa mematikan proses orang lain.
 */
final class BerkasPid {

    private static final Duration TOLERANSI_LAHIR = Duration.ofSeconds(5);

    private BerkasPid() {}

    static void tulis(Path berkas, ProcessHandle proses) {
        String isi = proses.pid() + "\n" + lahir(proses).toEpochMilli() + "\n";
        try {
            Files.createDirectories(berkas.getParent());
            Path sementara = berkas.resolveSibling(berkas.getFileName() + ".baru");
            Files.writeString(sementara, isi);
            Files.move(sementara, berkas, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("berkas pid tidak dapat ditulis: " + berkas, e);
        }
    }

    /** Proses yang dicatat, hanya bila masih hidup dan memang proses yang sama. */
    static Optional<ProcessHandle> proses(Path berkas) {
        if (!Files.isRegularFile(berkas)) {
            return Optional.empty();
        }
        try {
            List<String> baris = Files.readAllLines(berkas, StandardCharsets.UTF_8);
            if (baris.size() < 2) {
                return Optional.empty();
            }
            Instant lahir = Instant.ofEpochMilli(Long.parseLong(baris.get(1)));
            return ProcessHandle.of(Long.parseLong(baris.get(0)))
                    .filter(BerkasPid::hidup)
                    .filter(proses ->
                            Duration.between(lahir, lahir(proses)).abs().compareTo(TOLERANSI_LAHIR) < 0);
        } catch (IOException e) {
            throw new UncheckedIOException("berkas pid tidak terbaca: " + berkas, e);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * Proses zombi sudah mati walau masih tercatat; di kontainer tanpa init ia bisa bertahan lama. Selama masih ada
     * utas lain yang belum selesai, porta dan berkasnya belum dilepas, jadi belum dianggap mati.
     */
    static boolean hidup(ProcessHandle proses) {
        return proses.isAlive() && !zombi(Path.of("/proc", Long.toString(proses.pid())));
    }

    private static boolean zombi(Path proses) {
        try {
            if (!Files.isReadable(proses.resolve("stat"))) {
                return false;
            }
            String isi = Files.readString(proses.resolve("stat"));
            int sesudahNama = isi.lastIndexOf(')') + 2;
            boolean indukSelesai = sesudahNama < isi.length() && "ZX".indexOf(isi.charAt(sesudahNama)) >= 0;
            return indukSelesai && banyakUtas(proses) <= 1;
        } catch (IOException | UncheckedIOException e) {
            // Berkas /proc hilang di antara dua pembacaan: prosesnya baru saja berakhir.
            return !Files.exists(proses);
        }
    }

    private static long banyakUtas(Path proses) throws IOException {
        try (Stream<Path> utas = Files.list(proses.resolve("task"))) {
            return utas.count();
        }
    }

    private static Instant lahir(ProcessHandle proses) {
        return proses.info().startInstant().orElse(Instant.EPOCH);
    }
}
