package id.simpul.pemeriksaan.hitung;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;

/** Hitungan dasar tanpa pembulatan di tengah jalan. */
public final class Hitung {
    public static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final MathContext TELITI = new MathContext(34, RoundingMode.HALF_UP);

    private Hitung() {}

    public static BigDecimal bagi(BigDecimal a, BigDecimal b) {
        return a.divide(b, TELITI);
    }

    /** {@code bagian / seluruh × 100}; pemanggil memastikan {@code seluruh} bukan nol. */
    public static BigDecimal persen(BigDecimal bagian, BigDecimal seluruh) {
        return bagi(bagian.multiply(SERATUS), seluruh);
    }

    public static BigDecimal jumlah(Collection<BigDecimal> suku) {
        return suku.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static BigDecimal rataRata(Collection<BigDecimal> suku) {
        return bagi(jumlah(suku), BigDecimal.valueOf(suku.size()));
    }

    public static boolean sama(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }
}
