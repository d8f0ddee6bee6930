package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;

/**
 * Capaian dalam persen, belum dibulatkan; atau alasan mengapa tidak ada.
 *
 * @param mentah hasil rumus apa adanya, boleh negatif; {@code null} bila ada {@code alasan}
 * @param dibatasi {@code mentah} dengan batas bawah 0; {@code null} bila ada {@code alasan}
 * @param alasan {@code null} tepat bila capaian ada
 */
public record HasilCapaian(BigDecimal mentah, BigDecimal dibatasi, AlasanKosong alasan) {
    public HasilCapaian {
        Periksa.syarat(
                "alasan",
                alasan == null,
                tanpaAlasan -> tanpaAlasan == (mentah != null) && tanpaAlasan == (dibatasi != null),
                "selaras",
                "tepat satu dari capaian dan alasan harus ada");
    }

    static HasilCapaian ada(BigDecimal persen) {
        BigDecimal mentah = Presisi.rapi(persen.round(Presisi.CAPAIAN));
        return new HasilCapaian(mentah, mentah.max(BigDecimal.ZERO), null);
    }

    public static HasilCapaian tiada(AlasanKosong alasan) {
        return new HasilCapaian(null, null, Periksa.wajib("alasan", alasan));
    }

    public boolean ada() {
        return alasan == null;
    }

    /** Apakah batas bawah 0 mengubah hasil rumus. */
    public boolean dinolkan() {
        return ada() && mentah.signum() < 0;
    }
}
