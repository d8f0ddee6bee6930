package id.simpul.pemeriksaan.data;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Menyamakan penulisan nama: huruf besar, tanda baca, spasi hilang, KAB/KOTA, awalan "Program"/"Sub Kegiatan",
 * dan nomor urut di depan tidak membedakan dua nama.
 */
public final class NamaBaku {
    private static final Pattern AKSEN = Pattern.compile("\\p{M}+");
    private static final Pattern AWALAN = Pattern.compile(
            "^\\s*(?:(?:[0-9]+(?:[.][0-9]+)*[.)]?|[ivxlc]+[.)]|[a-z][.)])\\s+)?(?:(?:program|sub\\s*-?\\s*kegiatan|kegiatan)\\s+)?");
    private static final Pattern KABKOTA = Pattern.compile("kab(?:upaten)?\\.?\\s*/\\s*kota");
    private static final Pattern BUKAN_HURUF = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HURUF_BERJARAK = Pattern.compile("(?:\\p{L}\\s){3,}\\p{L}");

    private NamaBaku() {}

    public static String dari(String nama) {
        String s =
                AKSEN.matcher(Normalizer.normalize(nama, Normalizer.Form.NFD)).replaceAll("");
        s = KABKOTA.matcher(s.toLowerCase(Locale.ROOT)).replaceAll("kabkota");
        s = AWALAN.matcher(s).replaceFirst("");
        return BUKAN_HURUF.matcher(s).replaceAll("");
    }

    /** Label baris jumlah: "JUMLAH", "T O T A L", "Jumlah seluruhnya". */
    public static boolean jumlah(String label) {
        String s = label.strip();
        if (HURUF_BERJARAK.matcher(s).matches()) {
            s = s.replace(" ", "");
        }
        String k =
                BUKAN_HURUF.matcher(s.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return k.matches(
                "(?:grand |sub ?)?(?:total|jumlah)(?: (?:total|jumlah|seluruh|seluruhnya|keseluruhan|umum|akhir))*");
    }

    /** Kemiripan Dice atas pasangan huruf nama baku, 0 sampai 100. */
    public static int kemiripan(String bakuA, String bakuB) {
        if (bakuA.equals(bakuB)) {
            return 100;
        }
        if (bakuA.length() < 2 || bakuB.length() < 2) {
            return 0;
        }
        Map<String, Integer> pasangan = new HashMap<>();
        for (int i = 0; i + 2 <= bakuA.length(); i++) {
            pasangan.merge(bakuA.substring(i, i + 2), 1, Integer::sum);
        }
        int sama = 0;
        for (int i = 0; i + 2 <= bakuB.length(); i++) {
            String p = bakuB.substring(i, i + 2);
            int sisa = pasangan.getOrDefault(p, 0);
            if (sisa > 0) {
                sama++;
                pasangan.put(p, sisa - 1);
            }
        }
        return 200 * sama / (bakuA.length() + bakuB.length() - 2);
    }
}
