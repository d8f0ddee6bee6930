package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.Target;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.math.BigDecimal;

/** Kedudukan realisasi terhadap target, menurut arah indikatornya dan sebelum pembulatan. */
public enum CapaianTarget {
    MELAMPAUI("melampaui target"),
    TERCAPAI("mencapai target"),
    BELUM_TERCAPAI("belum mencapai target"),
    TIDAK_DINILAI("belum dapat dinilai");

    private final String sebutan;

    CapaianTarget(String sebutan) {
        this.sebutan = sebutan;
    }

    /** Sebutan dalam kalimat. */
    public String sebutan() {
        return sebutan;
    }

    /** Mencapai atau melampaui target. */
    public boolean tercapai() {
        return this == MELAMPAUI || this == TERCAPAI;
    }

    /** Kedudukan satu indikator; tanpa capaian tidak dinilai. */
    public static CapaianTarget dari(UkuranIndikator ukuran) {
        if (!ukuran.hasil().hasil().ada()) {
            return TIDAK_DINILAI;
        }
        Target target = ukuran.hasil().pengukuran().target();
        BigDecimal realisasi = ukuran.hasil().nilaiRealisasi().nilai();
        if (ukuran.indikator().arah() == Arah.RENTANG) {
            return diDalam(target.rentang(), realisasi) ? TERCAPAI : BELUM_TERCAPAI;
        }
        int banding = realisasi.compareTo(target.nilai().nilai());
        int lebihBaik = ukuran.indikator().arah() == Arah.TURUN ? -banding : banding;
        return lebihBaik > 0 ? MELAMPAUI : lebihBaik == 0 ? TERCAPAI : BELUM_TERCAPAI;
    }

    private static boolean diDalam(Target.Rentang rentang, BigDecimal realisasi) {
        return realisasi.compareTo(rentang.bawah()) >= 0 && realisasi.compareTo(rentang.atas()) <= 0;
    }
}
