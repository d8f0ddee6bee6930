package id.simpul.pemeriksaan.hitung;

import java.math.BigDecimal;
import java.util.Optional;

/** Mengenali salah ketik yang lazim di antara dua angka: angka tertukar, satu angka berbeda, nol hilang. */
public final class Digit {
    private static final int NOL_PALING_BANYAK = 6;

    private Digit() {}

    /** Kalimat dugaan bila {@code tercetak} tampak sebagai salah ketik dari {@code seharusnya}. */
    public static Optional<String> dugaan(BigDecimal tercetak, BigDecimal seharusnya) {
        return dugaanKuat(tercetak, seharusnya).or(() -> satuAngka(polos(tercetak), polos(seharusnya)));
    }

    /** Hanya nol hilang dan angka tertukar; satu angka berbeda terlalu mudah kebetulan pada suku jumlahan. */
    public static Optional<String> dugaanKuat(BigDecimal tercetak, BigDecimal seharusnya) {
        Optional<Integer> nol = nolHilang(tercetak, seharusnya);
        if (nol.isPresent()) {
            int n = nol.get();
            return Optional.of(n > 0 ? n + " angka nol hilang" : -n + " angka nol kelebihan");
        }
        String a = polos(tercetak);
        String b = polos(seharusnya);
        if (a.length() != b.length() || a.length() < 2) {
            return Optional.empty();
        }
        return tertukar(a, b)
                ? Optional.of("dua angka bersebelahan tertukar (" + a + " seharusnya " + b + ")")
                : Optional.empty();
    }

    private static Optional<String> satuAngka(String a, String b) {
        return a.length() == b.length() && satuBerbeda(a, b)
                ? Optional.of("satu angka berbeda (" + a + " dan " + b + ")")
                : Optional.empty();
    }

    /** Banyaknya nol yang hilang (positif) atau kelebihan (negatif) bila keduanya hanya berbeda pangkat sepuluh. */
    public static Optional<Integer> nolHilang(BigDecimal tercetak, BigDecimal seharusnya) {
        if (tercetak.signum() == 0 || seharusnya.signum() == 0) {
            return Optional.empty();
        }
        for (int n = 1; n <= NOL_PALING_BANYAK; n++) {
            if (Hitung.sama(tercetak.movePointRight(n), seharusnya)) {
                return Optional.of(n);
            }
            if (Hitung.sama(seharusnya.movePointRight(n), tercetak)) {
                return Optional.of(-n);
            }
        }
        return Optional.empty();
    }

    private static String polos(BigDecimal n) {
        return n.stripTrailingZeros().toPlainString();
    }

    private static boolean tertukar(String a, String b) {
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i + 1 < a.length()
                && a.charAt(i) == b.charAt(i + 1)
                && a.charAt(i + 1) == b.charAt(i)
                && a.substring(i + 2).equals(b.substring(i + 2));
    }

    private static boolean satuBerbeda(String a, String b) {
        if (a.length() < 4) {
            return false;
        }
        long beda = 0;
        for (int i = 0; i < a.length(); i++) {
            beda += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return beda == 1;
    }
}
