package id.simpul.pelaporan.lkjip.model;

import java.util.Locale;

/** Kode huruf besar sebagai sebutan yang dibaca orang. */
final class Sebutan {
    private Sebutan() {}

    /** {@code PERUBAHAN} menjadi {@code Perubahan}, {@code SUB_KEGIATAN} menjadi {@code Sub kegiatan}. */
    static String dari(String kode) {
        if (kode == null || kode.isEmpty()) {
            return "";
        }
        String kecil = kode.toLowerCase(Locale.ROOT).replace('_', ' ');
        return kecil.substring(0, 1).toUpperCase(Locale.ROOT) + kecil.substring(1);
    }
}
