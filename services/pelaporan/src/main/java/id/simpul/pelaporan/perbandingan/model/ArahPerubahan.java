package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.rumus.Arah;
import java.math.BigDecimal;

/** Arti sebuah selisih bagi kinerja; tergantung arah indikatornya. */
public enum ArahPerubahan {
    MEMBAIK,
    TETAP,
    MEMBURUK;

    /** Null bila selisihnya tidak ada, atau indikatornya berentang sehingga tanda selisih tidak berarti. */
    static ArahPerubahan dari(BigDecimal selisih, Arah arah) {
        if (selisih == null || arah == Arah.RENTANG) {
            return null;
        }
        int tanda = arah == Arah.TURUN ? -selisih.signum() : selisih.signum();
        if (tanda == 0) {
            return TETAP;
        }
        return tanda > 0 ? MEMBAIK : MEMBURUK;
    }
}
