package id.simpul.aturan.skala;

import java.math.BigDecimal;
import java.util.List;

/** Skala acuan dari peraturan, sama bagi semua kota. */
public final class SkalaBaku {
    private static final SkalaPredikat PERMENDAGRI_86 = SkalaPredikat.terbit(
            "Permendagri 86/2017",
            List.of(
                    pita("91", "100", "Sangat Tinggi"),
                    pita("76", "90", "Tinggi"),
                    pita("66", "75", "Sedang"),
                    pita("51", "65", "Rendah"),
                    new PitaPredikat(null, false, new BigDecimal("50"), true, "Sangat Rendah")),
            KebijakanLubang.AMBANG);

    private SkalaBaku() {}

    /**
     * Skala Nilai Peringkat Kinerja Permendagri 86/2017, seperti tercetak: berlubang di antara bilangan bulat dan di
     * atas 100. Dibaca sebagai ambang (≥ 91, ≥ 76, ≥ 66, ≥ 51), seperti yang lazim diterapkan.
     */
    public static SkalaPredikat permendagri86() {
        return PERMENDAGRI_86;
    }

    private static PitaPredikat pita(String bawah, String atas, String predikat) {
        return new PitaPredikat(new BigDecimal(bawah), true, new BigDecimal(atas), true, predikat);
    }
}
