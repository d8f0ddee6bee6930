package id.simpul.aturan.nilai;

import java.util.regex.Pattern;

/** Kode kota di platform ({@code medan}); sama dengan klaim {@code tenant}. Huruf kecil, angka, tanda hubung. */
public record KodeKota(String nilai) implements Comparable<KodeKota> {
    private static final Pattern POLA = Pattern.compile("[a-z][a-z0-9-]{0,62}");

    public KodeKota {
        Periksa.pola("kota", nilai, POLA, "huruf kecil, angka, dan tanda hubung, diawali huruf, paling panjang 63");
    }

    public static KodeKota dari(String nilai) {
        return new KodeKota(nilai);
    }

    @Override
    public int compareTo(KodeKota lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
