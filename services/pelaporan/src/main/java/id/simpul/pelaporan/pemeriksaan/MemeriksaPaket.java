package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Pemeriksa;
import id.simpul.pemeriksaan.paket.BatasPaket;
import id.simpul.pemeriksaan.paket.PaketDitolakException;
import id.simpul.pemeriksaan.paket.PembacaPaket;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Memeriksa laporan terbit yang dikirim sebagai paket; tidak membaca dan tidak menyimpan apa pun milik kota.
 *
 * <p>Satu paket pada satu waktu: paket besar memakan memori puluhan megabita, dan dua kiriman bersamaan tidak boleh
 * menjatuhkan pembaca laporan yang lain.
 */
@ApplicationScoped
public class MemeriksaPaket {
    private final ReentrantLock antrean = new ReentrantLock(true);
    private final PembacaPaket pembaca = new PembacaPaket(BatasPaket.LAYANAN);
    private final Pemeriksa pemeriksa = new Pemeriksa();

    /** Temuan atas paket itu; yang tidak dapat dibaca ditolak dengan sebabnya. */
    public HasilPemeriksaan periksa(Path zip) {
        antrean.lock();
        try {
            return pemeriksa.periksa(pembaca.baca(zip));
        } catch (PaketDitolakException ditolak) {
            throw tolak(ditolak);
        } finally {
            antrean.unlock();
        }
    }

    private static GalatAplikasi tolak(PaketDitolakException ditolak) {
        return switch (ditolak.sebab()) {
            case BUKAN_ZIP, TIDAK_TERBACA -> new GalatAplikasi(KodeGalat.BADAN_TIDAK_TERBACA, ditolak.getMessage());
            case TERLALU_BESAR -> new GalatAplikasi(KodeGalat.BADAN_TERLALU_BESAR, ditolak.getMessage());
            case JALUR_BERBAHAYA -> GalatAplikasi.validasi("", null, "jalur-berbahaya", ditolak.getMessage());
            case KOSONG -> GalatAplikasi.validasi("", null, "paket-kosong", ditolak.getMessage());
        };
    }
}
