package id.simpul.aturan.kota;

import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.skala.SkalaPredikat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Aturan kota tentang capaian: data, bukan kode.
 *
 * @param desimal banyaknya desimal angka yang tampil, 0 s.d. 6
 * @param pembulatan cara membulatkan; selain UNNECESSARY
 * @param batasAtas capaian tertinggi yang diakui dalam persen, misalnya 120; {@code null} berarti tanpa batas
 * @param dasarRataRata apa yang dirata-ratakan
 * @param basisPredikat angka yang dibandingkan dengan skala
 * @param skala skala predikat kota
 */
public record AturanCapaian(
        int desimal,
        RoundingMode pembulatan,
        BigDecimal batasAtas,
        DasarRataRata dasarRataRata,
        BasisPredikat basisPredikat,
        SkalaPredikat skala) {
    private static final int DESIMAL_TERBANYAK = 6;
    private static final int DESIMAL_BAKU = 2;

    public AturanCapaian {
        Periksa.syarat("desimal", desimal, d -> d >= 0 && d <= DESIMAL_TERBANYAK, "rentang", "antara 0 dan 6");
        Periksa.syarat(
                "pembulatan", pembulatan, cara -> cara != RoundingMode.UNNECESSARY, "dikenal", "pilih cara lain");
        Periksa.wajib("dasarRataRata", dasarRataRata);
        Periksa.wajib("basisPredikat", basisPredikat);
        Periksa.wajib("skalaPredikat", skala);
        if (batasAtas != null) {
            batasAtas = Periksa.syarat(
                    "batasAtas",
                    Periksa.terbatas("batasAtas", batasAtas, DESIMAL_TERBANYAK, DESIMAL_TERBANYAK),
                    batas -> batas.signum() > 0,
                    "rentang",
                    "harus di atas 0");
        }
    }

    /** Aturan yang lazim: dua desimal, setengah ke atas, tanpa batas, rata-rata dan predikat atas capaian. */
    public static AturanCapaian lazim(SkalaPredikat skala) {
        return new AturanCapaian(
                DESIMAL_BAKU, RoundingMode.HALF_UP, null, DasarRataRata.CAPAIAN, BasisPredikat.CAPAIAN, skala);
    }

    /** Satu-satunya pembulatan angka laporan; {@code null} tetap {@code null}. */
    public BigDecimal bulatkan(BigDecimal nilai) {
        return nilai == null ? null : nilai.setScale(desimal, pembulatan);
    }

    /** Capaian setelah batas atas kota; {@code null} tetap {@code null}. */
    public BigDecimal batasi(BigDecimal capaian) {
        return capaian == null || batasAtas == null ? capaian : capaian.min(batasAtas);
    }
}
