package id.simpul.impor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tanggal ISO 8601, atau hari/bulan/tahun seperti ditulis Excel berbahasa Indonesia. */
final class PembacaTanggal {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern INDONESIA = Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");

    private PembacaTanggal() {}

    static LocalDate baca(String teks) {
        Matcher iso = ISO.matcher(teks);
        if (iso.matches()) {
            return tanggal(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher indonesia = INDONESIA.matcher(teks);
        if (indonesia.matches()) {
            return tanggal(indonesia.group(3), indonesia.group(2), indonesia.group(1));
        }
        throw salah();
    }

    private static LocalDate tanggal(String tahun, String bulan, String hari) {
        try {
            return LocalDate.of(Integer.parseInt(tahun), Integer.parseInt(bulan), Integer.parseInt(hari));
        } catch (DateTimeException tidakAda) {
            throw salah();
        }
    }

    private static NilaiDitolak salah() {
        return new NilaiDitolak("tanggal", "harus tanggal yang ada, ditulis 2024-12-31 atau 31/12/2024");
    }
}
