package id.simpul.aturan.spm;

import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.aturan.skala.SkalaPredikat;
import java.math.BigDecimal;
import java.util.List;

/** Kategori pencapaian SPM sebagai data: satu skala predikat, dapat diganti tanpa mengubah hitungan. */
public final class KategoriSpm {
    private static final SkalaPredikat BAKU = SkalaPredikat.baru(
            "Kategori pencapaian SPM",
            List.of(
                    PitaPredikat.mulai(null, ambang(60), "Belum Tuntas"),
                    PitaPredikat.mulai(ambang(60), ambang(70), "Tuntas Pratama"),
                    PitaPredikat.mulai(ambang(70), ambang(80), "Tuntas Muda"),
                    PitaPredikat.mulai(ambang(80), ambang(90), "Tuntas Madya"),
                    PitaPredikat.mulai(ambang(90), ambang(100), "Tuntas Utama"),
                    PitaPredikat.mulai(ambang(100), null, "Tuntas Paripurna")));

    private KategoriSpm() {}

    /**
     * Kategori yang lazim. Sumber-sumber berselisih tentang nama 60-69 dan 70-79 (Pratama atau Muda); dipakai urutan
     * peringkat yang umum sampai lampiran peraturannya diperiksa.
     */
    public static SkalaPredikat baku() {
        return BAKU;
    }

    private static BigDecimal ambang(long nilai) {
        return BigDecimal.valueOf(nilai);
    }
}
