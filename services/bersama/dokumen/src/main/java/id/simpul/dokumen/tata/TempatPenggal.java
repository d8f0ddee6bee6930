package id.simpul.dokumen.tata;

import java.util.ArrayList;
import java.util.List;

/**
 * Tempat baris boleh berganti: sesudah spasi, dan sesudah tanda hubung atau garis miring di antara huruf. Tidak memakai
 * aturan JDK, yang berbeda antarversi dan akan menggeser halaman.
 */
public final class TempatPenggal {
    private TempatPenggal() {}

    /** Benar bila baris boleh berganti tepat sebelum huruf ke-{@code i}. */
    public static boolean boleh(String teks, int i) {
        char kiri = teks.charAt(i - 1);
        char kanan = teks.charAt(i);
        if (putih(kanan)) {
            return false;
        }
        boolean sambung = (kiri == '-' || kiri == '/') && i >= 2 && Character.isLetter(teks.charAt(i - 2));
        return putih(kiri) || (sambung && Character.isLetter(kanan));
    }

    /** Bagian-bagian teks yang tidak dapat dipenggal lagi. */
    public static List<String> bagian(String teks) {
        List<String> hasil = new ArrayList<>();
        int awal = 0;
        for (int i = 1; i <= teks.length(); i++) {
            if (i == teks.length() || boleh(teks, i)) {
                hasil.add(teks.substring(awal, i).strip());
                awal = i;
            }
        }
        return hasil;
    }

    private static boolean putih(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u200b';
    }
}
