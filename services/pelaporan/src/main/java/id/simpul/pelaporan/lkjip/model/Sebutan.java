package id.simpul.pelaporan.lkjip.model;

import java.util.Locale;

/** Kode sebagai sebutan yang dibaca orang; kosong bagi kode yang tidak ada. */
public final class Sebutan {
    private Sebutan() {}

    /** {@code PERUBAHAN} menjadi {@code Perubahan}, {@code SUB_KEGIATAN} menjadi {@code Sub kegiatan}. */
    public static String dari(String kode) {
        if (kode == null || kode.isEmpty()) {
            return "";
        }
        String kecil = kode.toLowerCase(Locale.ROOT).replace('_', ' ');
        return kecil.substring(0, 1).toUpperCase(Locale.ROOT) + kecil.substring(1);
    }
}
