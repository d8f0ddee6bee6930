package id.simpul.realisasi.pribadi;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mengenali nomor induk orang di dalam teks: 16 digit (NIK, nomor KK) atau 18 digit (NIP), juga yang berjarak.
 *
 * <p>Platform hanya menyimpan jumlah. UU 27/2022 melindungi data anak, disabilitas, dan kesehatan; nomor yang tidak
 * pernah masuk tidak dapat bocor. Deret yang lebih panjang atau lebih pendek bukan nomor orang dan dibiarkan.
 */
public final class NomorPribadi {
    private static final Pattern RAPAT = Pattern.compile("(?<!\\p{Nd})(?:\\p{Nd}{16}|\\p{Nd}{18})(?!\\p{Nd})");
    private static final Pattern BERJARAK = Pattern.compile("(?<!\\p{Nd})(?:"
            + "\\p{Nd}{6}[ .-]\\p{Nd}{6}[ .-]\\p{Nd}{4}" // NIK: wilayah, tanggal lahir, urut
            + "|\\p{Nd}{4}(?:[ .-]\\p{Nd}{4}){3}" // 16 digit berkelompok empat
            + "|\\p{Nd}{8}[ .-]\\p{Nd}{6}[ .-]\\p{Nd}[ .-]\\p{Nd}{3}" // NIP: lahir, diangkat, kelamin, urut
            + ")(?!\\p{Nd})");
    private static final Pattern DERET_TAHUN = Pattern.compile("20\\d\\d(?:[ .-]20\\d\\d){3}");

    private NomorPribadi() {}

    /** Apakah teks memuat nomor orang; null tidak. */
    public static boolean ada(String teks) {
        return teks != null && (RAPAT.matcher(teks).find() || berjarak(teks));
    }

    /** "2021-2022-2023-2024" berkelompok empat tetapi jelas deret tahun. */
    private static boolean berjarak(String teks) {
        Matcher cocok = BERJARAK.matcher(teks);
        while (cocok.find()) {
            if (!DERET_TAHUN.matcher(cocok.group()).matches()) {
                return true;
            }
        }
        return false;
    }
}
