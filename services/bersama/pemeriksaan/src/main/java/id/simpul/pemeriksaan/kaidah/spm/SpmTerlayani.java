package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.Optional;

/** Yang terlayani orang, bukan kunjungan, sehingga tidak lebih banyak daripada yang harus dilayani. */
public final class SpmTerlayani extends KaidahBernama {

    public SpmTerlayani() {
        super("spm_terlayani", "penerima layanan SPM tidak lebih banyak daripada sasarannya", "spm");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        LaporanLayanan.dari(laporan, "spm").forEach(satu -> satu(satu, temuan));
    }

    private static void satu(LaporanLayanan satu, Penampung temuan) {
        Optional<BigDecimal> terlayani = satu.positif("terlayani");
        Optional<BigDecimal> sasaran = satu.angka("sasaran");
        if (terlayani.isEmpty() || sasaran.isEmpty() || terlayani.get().compareTo(sasaran.get()) <= 0) {
            return;
        }
        if (sasaran.get().signum() == 0) {
            temuan.kesalahan(JenisTemuan.NILAI_MUSTAHIL)
                    .di("SPM " + satu.sebut())
                    .angka(terlayani.get(), sasaran.get())
                    .karena(
                            Tulis.id(terlayani.get())
                                    + " orang terlayani padahal sasarannya 0: layanan tanpa sasaran tidak masuk indeks, penerimanya tidak terhitung.")
                    .rujuk(satu.baris())
                    .simpan();
            return;
        }
        temuan.peringatan(JenisTemuan.NILAI_MUSTAHIL)
                .di("SPM " + satu.sebut())
                .angka(terlayani.get(), sasaran.get())
                .karena("Terlayani " + Tulis.id(terlayani.get()) + " melebihi sasaran " + Tulis.id(sasaran.get())
                        + ": kunjungan yang dihitung sebagai orang, atau sasaran yang terlalu kecil.")
                .rujuk(satu.baris())
                .simpan();
    }
}
