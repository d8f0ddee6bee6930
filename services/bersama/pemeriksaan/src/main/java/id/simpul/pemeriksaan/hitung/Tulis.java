package id.simpul.pemeriksaan.hitung;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;

/** Menulis angka: cara Indonesia (1.234,5) untuk kalimat, cara mesin (1234.5) untuk medan tercetak/dihitung. */
public final class Tulis {
    private static final int DESIMAL_HASIL = 10;

    private Tulis() {}

    public static String id(BigDecimal nilai) {
        BigDecimal n = rapikan(nilai).abs();
        String polos = n.toPlainString();
        int titik = polos.indexOf('.');
        String bulat = titik < 0 ? polos : polos.substring(0, titik);
        String pecahan = titik < 0 ? "" : "," + polos.substring(titik + 1);
        StringBuilder s = new StringBuilder(bulat);
        for (int i = bulat.length() - 3; i > 0; i -= 3) {
            s.insert(i, '.');
        }
        return (nilai.signum() < 0 ? "-" : "") + s + pecahan;
    }

    /** Untuk kalimat: persen dan rata-rata cukup empat desimal. */
    public static String ringkas(BigDecimal nilai) {
        return id(nilai.scale() > 4 ? nilai.setScale(4, RoundingMode.HALF_UP) : nilai);
    }

    public static String mesin(BigDecimal nilai) {
        return rapikan(nilai).toPlainString();
    }

    public static String jumlahan(Collection<BigDecimal> suku) {
        if (suku.size() > 12) {
            return suku.stream().limit(10).map(Tulis::id).collect(Collectors.joining(" + ")) + " + … (" + suku.size()
                    + " angka)";
        }
        return suku.stream().map(Tulis::id).collect(Collectors.joining(" + "));
    }

    private static BigDecimal rapikan(BigDecimal nilai) {
        BigDecimal n = nilai.scale() > DESIMAL_HASIL ? nilai.setScale(DESIMAL_HASIL, RoundingMode.HALF_UP) : nilai;
        BigDecimal s = n.stripTrailingZeros();
        return s.scale() < 0 ? s.setScale(0) : s;
    }
}
