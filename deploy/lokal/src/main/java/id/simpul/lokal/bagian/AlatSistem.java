package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Program kecil sistem operasi yang dipakai peluncur bila ada. */
final class AlatSistem {

    private AlatSistem() {}

    /** Jalur program pertama yang ditemukan di PATH atau folder baku. */
    static Optional<String> cari(String nama) {
        String jalur = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(
                        Stream.of(jalur.split(":", -1)).filter(folder -> !folder.isBlank()),
                        Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin"))
                .map(folder -> Path.of(folder).resolve(nama))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** Hasil sebuah perintah pendek. */
    record Hasil(int kode, String keluaran) {
        boolean berhasil() {
            return kode == 0;
        }
    }

    /** Menjalankan sampai selesai; keluaran dan galat digabung. */
    static Hasil jalankan(List<String> kata) {
        try {
            Process proses = new ProcessBuilder(kata).redirectErrorStream(true).start();
            proses.getOutputStream().close();
            String keluaran = new String(proses.getInputStream().readAllBytes(), Charset.defaultCharset());
            return new Hasil(proses.waitFor(), keluaran.strip());
        } catch (IOException e) {
            throw new UncheckedIOException("tidak dapat menjalankan " + kata.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("perintah diputus: " + kata.get(0), e);
        }
    }
}
