package id.simpul.realisasi.spm.espm;

import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Angka di tepi: persen dua desimal, dan pengurangan yang tahu bahwa tidak ada bukan nol. */
final class AngkaEspm {
    private static final int DESIMAL = 2;

    private AngkaEspm() {}

    static BigDecimal bulatkan(BigDecimal persen) {
        return persen == null ? null : persen.setScale(DESIMAL, RoundingMode.HALF_UP);
    }

    /** Persen dua desimal; null bila salah satunya tidak ada atau pembaginya nol. */
    static BigDecimal persen(BigDecimal bagian, BigDecimal seluruh) {
        return bagian == null || seluruh == null || seluruh.signum() == 0
                ? null
                : bulatkan(Presisi.persen(bagian, seluruh));
    }

    /** Yang belum terpenuhi, paling kecil nol; null bila salah satunya tidak ada. */
    static BigDecimal belum(BigDecimal seluruh, BigDecimal bagian) {
        return seluruh == null || bagian == null
                ? null
                : seluruh.subtract(bagian).max(BigDecimal.ZERO);
    }
}
