package id.simpul.aturan.nilai;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * Uang dalam rupiah: paling banyak dua desimal dan 18 digit di kiri koma ({@code numeric(20,2)}).
 *
 * <p>Nilai masukan tidak negatif ({@link #dari}); selisih, sisa, dan contra-pos boleh bertanda ({@link #bertanda}).
 * Bentuknya seragam, sehingga {@code 1000} dan {@code 1000.00} sama.
 */
public record Rupiah(BigDecimal nilai) implements Comparable<Rupiah> {
    private static final int DIGIT_BULAT = 18;
    private static final int DESIMAL = 2;

    public static final Rupiah NOL = new Rupiah(BigDecimal.ZERO);

    public Rupiah {
        nilai = Periksa.terbatas("rupiah", nilai, DIGIT_BULAT, DESIMAL);
    }

    /** Jumlah uang dari luar: tidak boleh kosong, tidak boleh negatif. */
    public static Rupiah dari(String field, BigDecimal nilai) {
        return new Rupiah(Periksa.tidakNegatif(field, Periksa.terbatas(field, nilai, DIGIT_BULAT, DESIMAL)));
    }

    public static Rupiah dari(BigDecimal nilai) {
        return dari("rupiah", nilai);
    }

    public static Rupiah dari(long nilai) {
        return dari(BigDecimal.valueOf(nilai));
    }

    /** Uang yang boleh negatif, misalnya pengembalian (STS) atau selisih dengan angka tercetak. */
    public static Rupiah bertanda(String field, BigDecimal nilai) {
        return new Rupiah(Periksa.terbatas(field, nilai, DIGIT_BULAT, DESIMAL));
    }

    public static Rupiah sum(Collection<Rupiah> semua) {
        return semua.stream().reduce(NOL, Rupiah::plus);
    }

    public Rupiah plus(Rupiah lain) {
        return new Rupiah(nilai.add(lain.nilai));
    }

    public Rupiah minus(Rupiah lain) {
        return new Rupiah(nilai.subtract(lain.nilai));
    }

    public boolean nol() {
        return nilai.signum() == 0;
    }

    public boolean negatif() {
        return nilai.signum() < 0;
    }

    @Override
    public int compareTo(Rupiah lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai.toPlainString();
    }
}
