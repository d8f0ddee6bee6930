package id.simpul.anggaran.serapan;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Pembulatan persen menurut aturan kota; kota yang belum mengaturnya memakai dua desimal, setengah ke atas. */
@ApplicationScoped
public class PembulatKota {
    private static final Cara BAKU = new Cara(2, RoundingMode.HALF_UP);

    private final SalinanKota salinan;

    PembulatKota(SalinanKota salinan) {
        this.salinan = salinan;
    }

    /** Cara membulatkan; null tetap null. */
    public UnaryOperator<BigDecimal> pembulat() {
        Cara cara = cara();
        return nilai -> nilai == null ? null : nilai.setScale(cara.skala(), cara.cara());
    }

    /** Desimal dan cara pembulatan kota. */
    Cara cara() {
        Optional<AturanCapaian> aturan = salinan.milikSaya().flatMap(KotaDikenal::aturan);
        return aturan.map(punya -> new Cara(punya.desimal(), punya.pembulatan()))
                .orElse(BAKU);
    }

    /** Banyaknya desimal dan cara membulatkan. */
    record Cara(int skala, RoundingMode cara) {}
}
