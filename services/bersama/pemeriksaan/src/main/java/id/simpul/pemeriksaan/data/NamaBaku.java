package id.simpul.pemeriksaan.data;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
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
    private static final Pattern JUMLAH = Pattern.compile(
            "(?:grand |sub ?)?(?:total|jumlah)(?: (?:total|jumlah|seluruh|seluruhnya|keseluruhan|umum|akhir|pembilang|komponen|anggaran|belanja))*");
    private static final Pattern HURUF_BERJARAK = Pattern.compile("(?:\\p{L}\\s){3,}\\p{L}");

    private static final String HURUF_AWAL_JUMLAH = "jJtTgGsS";
    private static final int LABEL_TERPANJANG = 60;

    private NamaBaku() {}

    public static String dari(String nama) {
        String s = nama.toLowerCase(Locale.ROOT);
        if (s.chars().anyMatch(c -> c > 127)) {
            s = AKSEN.matcher(Normalizer.normalize(s, Normalizer.Form.NFD)).replaceAll("");
        }
        if (s.contains("/")) {
            s = KABKOTA.matcher(s).replaceAll("kabkota");
        }
        Matcher awalan = AWALAN.matcher(s);
        StringBuilder hasil = new StringBuilder(s.length());
        for (int i = awalan.lookingAt() ? awalan.end() : 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hasil.append(c);
            }
        }
        return hasil.toString();
    }

    /** Label baris jumlah: "JUMLAH", "T O T A L", "Jumlah seluruhnya". */
    public static boolean jumlah(String label) {
        String s = label.strip();
        if (s.isEmpty() || s.length() > LABEL_TERPANJANG || HURUF_AWAL_JUMLAH.indexOf(s.charAt(0)) < 0) {
            return false;
        }
        if (HURUF_BERJARAK.matcher(s).matches()) {
            s = s.replace(" ", "");
        }
        return JUMLAH.matcher(BUKAN_HURUF
                        .matcher(s.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip())
                .matches();
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
