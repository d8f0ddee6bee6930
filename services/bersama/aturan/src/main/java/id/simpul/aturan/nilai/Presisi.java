package id.simpul.aturan.nilai;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Ketelitian hitungan antara. Bukan pembulatan angka laporan: itu milik aturan kota dan terjadi sekali, di tepi.
 *
 * <p>Pembagian memakai {@link MathContext#DECIMAL128} (34 digit). Setiap tahap berikutnya memangkas empat digit, agar
 * sisa pembagian tahap sebelumnya tidak pernah mendorong hasil melewati ambang skala: target 25 terhadap realisasi
 * 100/3 adalah tepat 75, bukan 75,000…0075.
 */
public final class Presisi {
    /** Tahap pertama: rasio pembilang dan penyebut. */
    public static final MathContext RASIO = MathContext.DECIMAL128;
    /** Tahap kedua: capaian, dari rasio. */
    public static final MathContext CAPAIAN = new MathContext(30, RoundingMode.HALF_EVEN);
    /** Tahap ketiga: rata-rata dan indeks, dari capaian. */
    public static final MathContext RATA_RATA = new MathContext(26, RoundingMode.HALF_EVEN);

    public static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private Presisi() {}

    /** {@code pembilang / penyebut × pengali}; penyebut sudah dipastikan bukan nol oleh pemanggil. */
    public static BigDecimal bagi(BigDecimal pembilang, BigDecimal penyebut, BigDecimal pengali) {
        return rapi(pembilang.multiply(pengali).divide(penyebut, RASIO));
    }

    public static BigDecimal persen(BigDecimal pembilang, BigDecimal penyebut) {
        return bagi(pembilang, penyebut, SERATUS);
    }

    /** Rata-rata atau indeks: jumlah suku dibagi banyaknya atau bobotnya. */
    public static BigDecimal rerata(BigDecimal jumlah, BigDecimal pembagi) {
        return rapi(jumlah.divide(pembagi, RASIO).round(RATA_RATA));
    }

    /** Bentuk seragam: tanpa nol ekor dan tanpa pangkat, agar nilai yang sama selalu tertulis sama. */
    public static BigDecimal rapi(BigDecimal nilai) {
        BigDecimal pendek = nilai.stripTrailingZeros();
        return pendek.scale() < 0 ? pendek.setScale(0) : pendek;
    }
}
