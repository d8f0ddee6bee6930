package id.simpul.lokal.bagian;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Biner PostgreSQL dari Maven Central (paket zonky), dibongkar sekali ke folder yang diberikan. */
final class BinerPostgres {

    private BinerPostgres() {}

    static Path siapkan(Path folder) {
        String nama = namaArsip();
        Arsip.bongkar(() -> buka(nama), folder);
        return folder;
    }

    private static TarArchiveInputStream buka(String nama) throws IOException {
        InputStream isi = BinerPostgres.class.getResourceAsStream("/" + nama);
        if (isi == null) {
            throw new IOException("biner PostgreSQL untuk mesin ini tidak ada di jalur kelas: " + nama
                    + "; yang tersedia linux-amd64, atau pakai PostgreSQL sendiri lewat SIMPUL_POSTGRES_URL");
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(isi)));
    }

    /** Nama arsip di dalam jar zonky: postgres-[sistem]-[arsitektur].txz. */
    static String namaArsip() {
        String sistem = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String mesin = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String arsitektur =
                switch (mesin) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> sistem.equals("darwin") ? "arm_64" : "arm_64v8";
                    default -> mesin;
                };
        return "postgres-" + sistem + "-" + arsitektur + ".txz";
    }
}
