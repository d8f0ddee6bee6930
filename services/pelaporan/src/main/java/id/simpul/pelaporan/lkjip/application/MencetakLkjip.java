package id.simpul.pelaporan.lkjip.application;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.Perender;
import id.simpul.dokumen.model.Dokumen;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Dokumen menjadi berkas.
 *
 * <p>Satu pencetakan pada satu waktu: mencetak memakan memori jauh lebih banyak daripada membaca, dan dua kantor yang
 * mencetak bersamaan tidak boleh menjatuhkan pembaca yang lain. Perendernya baru dibuat saat pertama diperlukan.
 */
@ApplicationScoped
public class MencetakLkjip {
    private final ReentrantLock antrean = new ReentrantLock(true);
    private Perender perender;

    /** Berkas berbentuk itu; dokumen yang sama selalu menghasilkan bita yang sama. */
    public byte[] cetak(Dokumen dokumen, Format format) {
        antrean.lock();
        try {
            if (perender == null) {
                perender = new Perender();
            }
            ByteArrayOutputStream penampung = new ByteArrayOutputStream();
            perender.untuk(format).tulis(dokumen, penampung);
            return penampung.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        } finally {
            antrean.unlock();
        }
    }
}
