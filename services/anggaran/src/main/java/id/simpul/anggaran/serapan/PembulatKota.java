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
class PembulatKota {
    private static final int DESIMAL_BAKU = 2;

    private final SalinanKota salinan;

    PembulatKota(SalinanKota salinan) {
        this.salinan = salinan;
    }

    UnaryOperator<BigDecimal> pembulat() {
        Optional<AturanCapaian> aturan = salinan.milikSaya().flatMap(KotaDikenal::aturan);
        return nilai -> nilai == null
                ? null
                : aturan.map(punya -> punya.bulatkan(nilai))
                        .orElseGet(() -> nilai.setScale(DESIMAL_BAKU, RoundingMode.HALF_UP));
    }
}
