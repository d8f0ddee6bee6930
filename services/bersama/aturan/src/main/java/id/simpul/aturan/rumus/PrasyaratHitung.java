package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import java.util.Optional;

/** Alasan yang berlaku bagi semua rumus: tanpa target atau realisasi tidak ada capaian. */
final class PrasyaratHitung {
    private PrasyaratHitung() {}

    static Optional<AlasanKosong> alasan(Target target, NilaiKinerja realisasi) {
        Keadaan keadaanTarget = Periksa.wajib("target", target).nilai().keadaan();
        Keadaan keadaanRealisasi = Periksa.wajib("realisasi", realisasi).keadaan();
        if (keadaanTarget == Keadaan.TIDAK_BERLAKU || keadaanRealisasi == Keadaan.TIDAK_BERLAKU) {
            return Optional.of(AlasanKosong.TIDAK_BERLAKU);
        }
        if (keadaanTarget == Keadaan.KOSONG) {
            return Optional.of(AlasanKosong.TARGET_KOSONG);
        }
        return keadaanRealisasi == Keadaan.KOSONG ? Optional.of(AlasanKosong.REALISASI_KOSONG) : Optional.empty();
    }
}
