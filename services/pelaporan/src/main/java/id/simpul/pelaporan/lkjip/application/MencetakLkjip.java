package id.simpul.pelaporan.lkjip.application;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.Perender;
import id.simpul.dokumen.model.Dokumen;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Dokumen menjadi berkas, menurut giliran {@link SekatCetak}. Perendernya baru dibuat saat pertama diperlukan. */
@ApplicationScoped
public class MencetakLkjip {
    private final SekatCetak sekat;

    MencetakLkjip(SekatCetak sekat) {
        this.sekat = sekat;
    }

    /** Berkas berbentuk itu; dokumen yang sama selalu menghasilkan bita yang sama. */
    public byte[] cetak(Dokumen dokumen, Format format) {
        return sekat.dalamGiliran(() -> tulis(dokumen, format));
    }

    private static byte[] tulis(Dokumen dokumen, Format format) {
        try (ByteArrayOutputStream penampung = new ByteArrayOutputStream()) {
            Malas.PERENDER.untuk(format).tulis(dokumen, penampung);
            return penampung.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        }
    }

    private static final class Malas {
        static final Perender PERENDER = new Perender();
    }
}
