package id.simpul.anggaran.serapan.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Nama program, kegiatan, atau sub kegiatan tanpa yang tidak membedakan artinya: huruf besar, tanda baca, dan kata
 * tingkatnya di depan. Tahun tidak dipasangkan dari kode saja, sebab satu kode dapat berganti arti antar keputusan.
 */
public final class NamaBaku {
    private static final Pattern TINGKAT = Pattern.compile("^(program|sub kegiatan|subkegiatan|kegiatan) ");
    /** Medan mencetak "KAB/KOTA" pada 2023 dan "KABUPATEN/KOTA" pada 2024. */
    private static final Pattern KABUPATEN = Pattern.compile("\\bkab\\b");

    private static final Pattern BUKAN_HURUF = Pattern.compile("[^a-z0-9]+");

    private NamaBaku() {}

    /** Bentuk yang dibandingkan. */
    public static String dari(String nama) {
        String rapat = BUKAN_HURUF
                .matcher(nama.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return KABUPATEN.matcher(TINGKAT.matcher(rapat).replaceFirst("")).replaceAll("kabupaten");
    }
}
