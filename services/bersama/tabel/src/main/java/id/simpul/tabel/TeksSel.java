package id.simpul.tabel;

import java.util.regex.Pattern;

/**
 * Teks yang aman di lembar kerja, dan cara mengembalikannya.
 *
 * <p>Teks yang oleh Excel akan dijalankan sebagai rumus diberi satu petik tunggal. Pembaca impor melepas petik itu
 * lagi, jadi yang diekspor lalu diimpor tetap sama huruf demi huruf.
 */
public final class TeksSel {
    private static final Pattern RUMUS = Pattern.compile("'*[=+\\-@\\t\\r].+", Pattern.DOTALL);
    private static final Pattern BILANGAN = Pattern.compile("[+\\-][0-9][0-9.,]*%?");
    private static final Pattern BERPETIK = Pattern.compile("'+[=+\\-@\\t\\r].+", Pattern.DOTALL);
    private static final Pattern KENDALI = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private TeksSel() {}

    /** Teks yang tidak akan dijalankan sebagai rumus; bilangan bertanda tidak berbahaya dan dibiarkan. */
    public static String aman(String teks) {
        boolean rumus = RUMUS.matcher(teks).matches() && !BILANGAN.matcher(teks).matches();
        return rumus ? "'" + teks : teks;
    }

    /** Kebalikan {@link #aman}. */
    public static String asli(String teks) {
        return BERPETIK.matcher(teks).matches() ? teks.substring(1) : teks;
    }

    /** Tanpa karakter kendali yang tidak boleh ada di XML. */
    static String tanpaKendali(String teks) {
        return KENDALI.matcher(teks).replaceAll("");
    }
}
