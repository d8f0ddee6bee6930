package id.simpul.pelaporan.efisiensi.model;

import java.math.BigDecimal;

/** Sebutan untuk selisih capaian dan serapan yang lazim di aplikasi SAKIP daerah (ATURAN 2.3): batas lima poin persen. */
public enum TingkatEfisiensi {
    EFISIEN,
    CUKUP_EFISIEN,
    TIDAK_EFISIEN;

    private static final BigDecimal BATAS = BigDecimal.valueOf(5);

    /** Lebih dari 5 efisien, −5 s.d. 5 cukup efisien, selain itu tidak; null bila selisihnya tidak ada. */
    public static TingkatEfisiensi dari(BigDecimal selisih) {
        if (selisih == null) {
            return null;
        }
        if (selisih.compareTo(BATAS) > 0) {
            return EFISIEN;
        }
        return selisih.compareTo(BATAS.negate()) >= 0 ? CUKUP_EFISIEN : TIDAK_EFISIEN;
    }
}
