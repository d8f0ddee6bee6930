package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** Badan permintaan di berkas sementara: dibaca habis dahulu, sehingga penolakan tidak memutus kiriman. */
final class PaketTerkirim {
    private PaketTerkirim() {}

    /** Menjalankan {@code tugas} atas badan itu; berkasnya selalu dibuang. */
    static <T> T pakai(InputStream badan, Function<Path, T> tugas) {
        Path berkas = sementara();
        try {
            salin(badan, berkas);
            return tugas.apply(berkas);
        } finally {
            buang(berkas);
        }
    }

    private static void salin(InputStream badan, Path berkas) {
        try (OutputStream tulis = Files.newOutputStream(berkas)) {
            badan.transferTo(tulis);
        } catch (IOException terputus) {
            throw new GalatAplikasi(
                    KodeGalat.BADAN_TIDAK_TERBACA,
                    "Kiriman terputus atau tidak dapat dibaca: " + terputus.getMessage());
        }
    }

    private static Path sementara() {
        try {
            return Files.createTempFile("paket-", ".zip");
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara tidak dapat dibuat", galat);
        }
    }

    private static void buang(Path berkas) {
        try {
            Files.deleteIfExists(berkas);
        } catch (IOException galat) {
            throw new UncheckedIOException("Berkas sementara tidak dapat dibuang", galat);
        }
    }
}
