package id.simpul.pemeriksaan.kaidah.spm;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Tulis;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.Optional;

/** Uang dan penerima layanan SPM berjalan bersama. */
public final class SpmUang extends KaidahBernama {
    private static final int AKHIR_TAHUN = 4;

    public SpmUang() {
        super(
                "spm_uang",
                "belanja SPM tidak melebihi anggarannya; tidak ada uang tanpa penerima atau penerima tanpa uang",
                "spm");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        LaporanLayanan.dari(laporan, "spm").forEach(satu -> {
            melebihi(satu, temuan);
            tanpaPenerima(satu, temuan);
            tanpaUang(satu, temuan);
        });
    }

    private static void melebihi(LaporanLayanan satu, Penampung temuan) {
        Optional<BigDecimal> anggaran = satu.angka("anggaran");
        Optional<BigDecimal> belanja = satu.positif("realisasi_anggaran");
        if (anggaran.isPresent() && belanja.isPresent() && belanja.get().compareTo(anggaran.get()) > 0) {
            temuan.kesalahan(JenisTemuan.REALISASI_MELEBIHI_ANGGARAN)
                    .di("SPM " + satu.sebut())
                    .angka(belanja.get(), anggaran.get())
                    .karena("Belanja " + Tulis.id(belanja.get()) + " melebihi anggaran " + Tulis.id(anggaran.get())
                            + " sebesar " + Tulis.id(belanja.get().subtract(anggaran.get())) + ".")
                    .rujuk(satu.baris())
                    .simpan();
        }
    }

    /** Sebelum akhir tahun uang boleh mendahului penerimanya, selama belum separuh anggaran. */
    private static void tanpaPenerima(LaporanLayanan satu, Penampung temuan) {
        Optional<BigDecimal> belanja = satu.positif("realisasi_anggaran");
        if (belanja.isEmpty() || !satu.nol("terlayani")) {
            return;
        }
        boolean separuh = satu.positif("anggaran")
                .filter(a -> belanja.get().multiply(BigDecimal.valueOf(2)).compareTo(a) >= 0)
                .isPresent();
        if (satu.triwulan() == AKHIR_TAHUN || separuh) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("SPM " + satu.sebut())
                    .teks(Tulis.mesin(belanja.get()), "")
                    .karena("Sudah dibelanjakan " + Tulis.id(belanja.get())
                            + ", tetapi tidak seorang pun terlayani: uang tanpa keluaran.")
                    .rujuk(satu.baris())
                    .simpan();
        }
    }

    private static void tanpaUang(LaporanLayanan satu, Penampung temuan) {
        Optional<BigDecimal> terlayani = satu.positif("terlayani");
        if (terlayani.isPresent() && satu.nol("anggaran")) {
            temuan.peringatan(JenisTemuan.LAINNYA)
                    .di("SPM " + satu.sebut())
                    .teks(Tulis.mesin(terlayani.get()), "")
                    .karena(Tulis.id(terlayani.get())
                            + " orang terlayani dengan anggaran 0: keluaran tanpa uang; sebutkan sumber dananya.")
                    .rujuk(satu.baris())
                    .simpan();
        }
    }
}
