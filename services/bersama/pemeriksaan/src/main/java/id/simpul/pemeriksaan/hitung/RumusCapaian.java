package id.simpul.pemeriksaan.hitung;

import id.simpul.pemeriksaan.data.Arah;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Rumus capaian yang dijumpai di laporan: yang benar menurut arah indikator, varian, dan yang keliru.
 * T = target, R = realisasi; T bukan nol.
 */
public enum RumusCapaian {
    NAIK_RASIO("R / T × 100"),
    TURUN_SELISIH("(2T − R) / T × 100"),
    TURUN_RASIO("T / R × 100"),
    KALI("R × T / 100"),
    SELISIH_RELATIF("(T − R) / T × 100"),
    KENAIKAN_RELATIF("(R − T) / T × 100"),
    SALIN_REALISASI("realisasi disalin"),
    SALIN_TARGET("target disalin"),
    SELISIH("100 + (R − T)");

    private static final List<RumusCapaian> KELIRU = List.of(
            KALI,
            TURUN_RASIO,
            TURUN_SELISIH,
            NAIK_RASIO,
            SELISIH_RELATIF,
            KENAIKAN_RELATIF,
            SALIN_REALISASI,
            SALIN_TARGET,
            SELISIH);

    private final String tulisan;

    RumusCapaian(String tulisan) {
        this.tulisan = tulisan;
    }

    public String tulisan() {
        return tulisan;
    }

    public Optional<BigDecimal> hitung(BigDecimal t, BigDecimal r) {
        if (t.signum() == 0 || (this == TURUN_RASIO && r.signum() == 0)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (this) {
                    case NAIK_RASIO -> Hitung.persen(r, t);
                    case TURUN_SELISIH -> Hitung.persen(t.add(t).subtract(r), t);
                    case TURUN_RASIO -> Hitung.persen(t, r);
                    case KALI -> r.multiply(t).movePointLeft(2);
                    case SELISIH_RELATIF -> Hitung.persen(t.subtract(r), t);
                    case KENAIKAN_RELATIF -> Hitung.persen(r.subtract(t), t);
                    case SALIN_REALISASI -> r;
                    case SALIN_TARGET -> t;
                    case SELISIH -> Hitung.SERATUS.add(r).subtract(t);
                });
    }

    /** Rumus baku menurut arah; arah yang tidak tercetak diperlakukan naik. */
    public static RumusCapaian baku(Arah arah) {
        return arah == Arah.TURUN ? TURUN_SELISIH : NAIK_RASIO;
    }

    /** Rumus lain yang mungkin menghasilkan angka tercetak, menurut urutan kelaziman. */
    public static List<RumusCapaian> keliru() {
        return KELIRU;
    }
}
