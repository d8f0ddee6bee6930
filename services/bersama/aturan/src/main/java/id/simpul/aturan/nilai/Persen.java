package id.simpul.aturan.nilai;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Angka persen, {@code 91,2} berarti 91,2 %. Boleh di atas 100 dan boleh negatif (capaian mentah indikator turun);
 * masukan dari luar lewat {@link #dari(String, BigDecimal)} tidak negatif, paling banyak enam desimal.
 */
public record Persen(BigDecimal nilai) implements Comparable<Persen> {
    private static final int DIGIT_BULAT = 30;
    private static final int DESIMAL_HITUNGAN = 70;
    private static final int DIGIT_BULAT_MASUKAN = 6;
    private static final int DESIMAL_MASUKAN = 6;

    public Persen {
        nilai = Periksa.terbatas("persen", nilai, DIGIT_BULAT, DESIMAL_HITUNGAN);
    }

    public static Persen dari(String field, BigDecimal nilai) {
        return new Persen(
                Periksa.tidakNegatif(field, Periksa.terbatas(field, nilai, DIGIT_BULAT_MASUKAN, DESIMAL_MASUKAN)));
    }

    public static Persen dari(BigDecimal nilai) {
        return dari("persen", nilai);
    }

    /** {@code pembilang / penyebut × 100} tanpa pembulatan laporan; kosong bila penyebutnya nol. */
    public static Optional<Persen> rasio(BigDecimal pembilang, BigDecimal penyebut) {
        return penyebut.signum() == 0 ? Optional.empty() : Optional.of(new Persen(Presisi.persen(pembilang, penyebut)));
    }

    @Override
    public int compareTo(Persen lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai.toPlainString();
    }
}
