package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Tercetak dikurangi hitungan. {@code null} bila salah satunya tidak ada.
 *
 * @param persen selisih poin persen, hitungan dibulatkan dahulu ke desimal tercetak
 */
public record SelisihTercetak(Tercetak tercetak, Rupiah anggaran, Rupiah realisasi, BigDecimal persen) {
    static SelisihTercetak antara(Tercetak tercetak, Serapan dihitung) {
        return new SelisihTercetak(
                tercetak,
                selisih(tercetak.anggaran(), dihitung.anggaran()),
                selisih(tercetak.realisasi(), dihitung.realisasi()),
                selisihPersen(tercetak.persen(), dihitung.persen()));
    }

    /** Apakah semua yang tercetak sama dengan hitungan. */
    public boolean cocok() {
        return (anggaran == null || anggaran.nol())
                && (realisasi == null || realisasi.nol())
                && (persen == null || persen.signum() == 0);
    }

    private static Rupiah selisih(Rupiah tercetak, Rupiah dihitung) {
        return tercetak == null || dihitung == null ? null : tercetak.minus(dihitung);
    }

    private static BigDecimal selisihPersen(BigDecimal tercetak, BigDecimal dihitung) {
        return tercetak == null || dihitung == null
                ? null
                : tercetak.subtract(dihitung.setScale(Math.max(tercetak.scale(), 0), RoundingMode.HALF_UP));
    }
}
