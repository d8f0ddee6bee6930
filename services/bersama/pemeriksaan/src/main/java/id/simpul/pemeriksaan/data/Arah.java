package id.simpul.pemeriksaan.data;

import java.util.Locale;

/** Arah indikator; {@code TIDAK_TERCETAK} dihitung sebagai naik tetapi disebut dalam penjelasan. */
public enum Arah {
    NAIK,
    TURUN,
    PREDIKAT,
    RENTANG,
    TIDAK_TERCETAK;

    public static Arah dari(String teks) {
        return switch (teks.strip().toLowerCase(Locale.ROOT)) {
            case "naik", "positif", "maximize", "maksimal" -> NAIK;
            case "turun", "negatif", "minimize", "minimal" -> TURUN;
            case "ordinal", "predikat" -> PREDIKAT;
            case "rentang" -> RENTANG;
            default -> TIDAK_TERCETAK;
        };
    }
}
