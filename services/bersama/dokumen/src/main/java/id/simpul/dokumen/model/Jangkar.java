package id.simpul.dokumen.model;

import java.util.Locale;

/** Pengenal tautan di dalam dokumen: huruf kecil, angka, tanda hubung. */
final class Jangkar {
    private Jangkar() {}

    static String dari(String teks) {
        String rapi = teks.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "j-" + rapi.replaceAll("^-|-$", "");
    }
}
