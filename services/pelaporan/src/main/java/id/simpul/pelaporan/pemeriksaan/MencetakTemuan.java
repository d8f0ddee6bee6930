package id.simpul.pelaporan.pemeriksaan;

import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.cetak.BentukSajian;
import id.simpul.pemeriksaan.cetak.SajianDokumen;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/** Temuan menjadi berkas; satu pada satu waktu, dan pencetaknya baru dibuat saat pertama diperlukan. */
@ApplicationScoped
class MencetakTemuan {
    private final ReentrantLock antrean = new ReentrantLock(true);
    private SajianDokumen sajian;

    byte[] cetak(HasilPemeriksaan hasil, BentukSajian bentuk, Instant waktu) {
        antrean.lock();
        try {
            if (sajian == null) {
                sajian = new SajianDokumen();
            }
            ByteArrayOutputStream penampung = new ByteArrayOutputStream();
            sajian.tulis(hasil, bentuk, waktu, penampung);
            return penampung.toByteArray();
        } catch (IOException galat) {
            throw new UncheckedIOException("Penampung di memori menolak tulisan", galat);
        } finally {
            antrean.unlock();
        }
    }
}
