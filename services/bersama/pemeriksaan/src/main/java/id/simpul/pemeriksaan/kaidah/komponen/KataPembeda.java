package id.simpul.pemeriksaan.kaidah.komponen;

import id.simpul.pemeriksaan.data.NamaBaku;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dua nama yang mirip tetapi masing-masing memuat kata isi yang tidak dimiliki yang lain menyebut hal yang berlainan.
 * Kata penghubung dan salah ketik tidak membedakan.
 */
final class KataPembeda {
    /** Kemiripan huruf dua kata yang dianggap satu kata yang salah ketik atau berimbuhan lain. */
    private static final int SATU_KATA = 60;

    private static final Pattern PEMISAH = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> BUKAN_ISI = Set.of(
            "bagi",
            "untuk",
            "kepada",
            "para",
            "penyandang",
            "penerima",
            "yang",
            "dan",
            "serta",
            "di",
            "pada",
            "dari",
            "oleh",
            "dengan",
            "jumlah",
            "banyaknya",
            "orang",
            "melalui",
            "dalam");

    private KataPembeda() {}

    static boolean berlainan(String a, String b) {
        List<String> kataA = kata(a);
        List<String> kataB = kata(b);
        return punyaKataSendiri(kataA, kataB) && punyaKataSendiri(kataB, kataA);
    }

    private static List<String> kata(String nama) {
        return Arrays.stream(PEMISAH.split(nama.toLowerCase(Locale.ROOT), -1))
                .filter(k -> !k.isEmpty() && !BUKAN_ISI.contains(k))
                .toList();
    }

    private static boolean punyaKataSendiri(List<String> kata, List<String> lain) {
        return kata.stream().anyMatch(k -> lain.stream().noneMatch(l -> satuKata(k, l)));
    }

    private static boolean satuKata(String a, String b) {
        return NamaBaku.kemiripan(a, b) >= SATU_KATA || tertukar(a, b);
    }

    /** Huruf yang sama dalam urutan lain, seperti "lansia" yang terketik "lanisa". */
    private static boolean tertukar(String a, String b) {
        return Arrays.equals(a.chars().sorted().toArray(), b.chars().sorted().toArray());
    }
}
