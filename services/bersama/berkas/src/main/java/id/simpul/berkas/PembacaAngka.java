package id.simpul.berkas;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Membaca angka seperti ditulis di laporan: 1.234.567, 1.234,56, 63,000,000, 88.04%, Rp 1.000,-.
 * Sel yang tidak jelas tidak ditebak: pengelompokan yang mustahil dinyatakan rusak.
 */
public final class PembacaAngka {
    private static final Set<String> KOSONG = Set.of("", "-", "–", "—", "--", "=", "na", "n/a", "n.a.", "nihil");
    private static final Pattern INTI = Pattern.compile(
            "(-?)([0-9][0-9.,]*)(?:\\s*%|\\s*,-|\\s+[\\p{L}(][^0-9]*)?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern RIBUAN = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3})(?:\\1[0-9]{3})*");

    private static final int TERPANJANG = 60;

    private PembacaAngka() {}

    /** Isi sel sebagai angka; {@code bentuk} hanya menentukan yang rancu, misalnya 1.485. */
    public static AngkaTerbaca baca(String teks, BentukAngka bentuk) {
        if (bulatPolos(teks)) {
            return AngkaTerbaca.angka(new BigDecimal(teks), 0);
        }
        if (teks.length() > TERPANJANG) {
            return AngkaTerbaca.TEKS;
        }
        String bersih = bersihkan(teks);
        if (KOSONG.contains(bersih)) {
            return AngkaTerbaca.KOSONG;
        }
        boolean kurung = bersih.startsWith("(") && bersih.endsWith(")");
        Matcher m = INTI.matcher(kurung ? bersih.substring(1, bersih.length() - 1) : bersih);
        if (!m.matches()) {
            return AngkaTerbaca.TEKS;
        }
        String tanda = kurung || !m.group(1).isEmpty() ? "-" : "";
        return uraikan(tanda, buangUjung(m.group(2)), bentuk);
    }

    private static boolean bulatPolos(String teks) {
        int n = teks.length();
        for (int i = 0; i < n; i++) {
            char c = teks.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return n > 0 && n <= 18;
    }

    private static String bersihkan(String teks) {
        String s = teks.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        if (s.startsWith("rp")) {
            s = s.substring(2).strip();
            s = s.startsWith(".") ? s.substring(1).strip() : s;
        }
        return s;
    }

    private static String buangUjung(String inti) {
        return inti.endsWith(".") || inti.endsWith(",") ? inti.substring(0, inti.length() - 1) : inti;
    }

    private static AngkaTerbaca uraikan(String tanda, String inti, BentukAngka bentuk) {
        int titik = inti.length() - inti.replace(".", "").length();
        int koma = inti.length() - inti.replace(",", "").length();
        if (titik + koma == 0) {
            return jadi(tanda, inti, "");
        }
        if (titik > 0 && koma > 0) {
            return campuran(tanda, inti);
        }
        char pemisah = titik > 0 ? '.' : ',';
        if (titik + koma > 1) {
            return RIBUAN.matcher(inti).matches() ? jadi(tanda, buang(inti, pemisah), "") : AngkaTerbaca.RUSAK;
        }
        int letak = inti.indexOf(pemisah);
        boolean ribuan = RIBUAN.matcher(inti).matches() && inti.charAt(0) != '0' && bentuk.desimal() != pemisah;
        return ribuan
                ? jadi(tanda, buang(inti, pemisah), "")
                : jadi(tanda, inti.substring(0, letak), inti.substring(letak + 1));
    }

    /** Dua macam pemisah: yang terakhir adalah desimal dan hanya boleh satu. */
    private static AngkaTerbaca campuran(String tanda, String inti) {
        int letak = Math.max(inti.lastIndexOf('.'), inti.lastIndexOf(','));
        char desimal = inti.charAt(letak);
        String bulat = inti.substring(0, letak);
        if (bulat.indexOf(desimal) >= 0 || !RIBUAN.matcher(bulat).matches()) {
            return AngkaTerbaca.RUSAK;
        }
        return jadi(tanda, buang(bulat, desimal == '.' ? ',' : '.'), inti.substring(letak + 1));
    }

    private static String buang(String inti, char pemisah) {
        return inti.replace(String.valueOf(pemisah), "");
    }

    private static AngkaTerbaca jadi(String tanda, String bulat, String pecahan) {
        if (bulat.length() + pecahan.length() > 40) {
            return AngkaTerbaca.RUSAK;
        }
        String tulisan = tanda + bulat + (pecahan.isEmpty() ? "" : "." + pecahan);
        return AngkaTerbaca.angka(new BigDecimal(tulisan), pecahan.length());
    }
}
