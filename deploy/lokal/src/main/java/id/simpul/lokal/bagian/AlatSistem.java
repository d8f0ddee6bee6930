package id.simpul.lokal.bagian;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

    /** Menjalankan sampai selesai; keluaran dan galat digabung. Bila diputus, prosesnya ikut dimatikan. */
    static Hasil jalankan(List<String> kata) {
        Process proses = null;
        try {
            proses = new ProcessBuilder(kata).redirectErrorStream(true).start();
            proses.getOutputStream().close();
            Future<String> keluaran = baca(proses.getInputStream());
            int kode = proses.waitFor();
            return new Hasil(kode, keluaran.get().strip());
        } catch (IOException | ExecutionException e) {
            throw new IllegalStateException("tidak dapat menjalankan " + kata.get(0), e);
        } catch (InterruptedException e) {
            proses.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("perintah diputus: " + kata.get(0), e);
        }
    }

    /** Untuk pembersihan: interupsi yang sudah ada ditunda sampai perintahnya selesai. */
    static Hasil jalankanTanpaPutus(List<String> kata) {
        boolean diputus = Thread.interrupted();
        try {
            return jalankan(kata);
        } finally {
            if (diputus) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Pembacaan di utas lain: membaca aliran tidak dapat diputus, menunggu proses dapat. */
    private static Future<String> baca(InputStream aliran) {
        FutureTask<String> tugas = new FutureTask<>(() -> new String(aliran.readAllBytes(), Charset.defaultCharset()));
        Thread utas = new Thread(tugas, "keluaran-perintah");
        utas.setDaemon(true);
        utas.start();
        return tugas;
    }
}
