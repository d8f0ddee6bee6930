package id.simpul.impor.sumber;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Menafsirkan sel XLSX.
 *
 * <p>Excel menyimpan pecahan biner; hanya lima belas angka pertama yang berarti, jadi 0,1 + 0,2 dibaca 0,3 dan bukan
 * 0,30000000000000004.
 */
final class SelXlsx {
    private static final MathContext KETELITIAN_EXCEL = new MathContext(15, RoundingMode.HALF_UP);
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    private SelXlsx() {}

    static SelMentah baca(Cell sel) {
        CellType jenis = sel.getType();
        String mentah = sel.getRawValue();
        if (jenis == CellType.EMPTY || mentah == null || mentah.isBlank()) {
            return SelMentah.KOSONG;
        }
        return switch (jenis) {
            case NUMBER -> angka(sel, mentah);
            case FORMULA -> rumus(sel, mentah);
            case BOOLEAN -> SelMentah.teks("1".equals(mentah) || "true".equalsIgnoreCase(mentah) ? "ya" : "tidak");
            case ERROR -> new SelMentah(mentah, false, null, true);
            case STRING, EMPTY -> SelMentah.teks(rapikan(sel.getText()));
        };
    }

    /** Yang dipakai hasil terakhir yang disimpan Excel; rumusnya tidak pernah dihitung di sini. */
    private static SelMentah rumus(Cell sel, String mentah) {
        if (mentah.startsWith("#")) {
            return new SelMentah(mentah, false, null, true);
        }
        return sel.getValue() instanceof BigDecimal || berupaAngka(mentah)
                ? angka(sel, mentah)
                : SelMentah.teks(rapikan(mentah));
    }

    private static SelMentah angka(Cell sel, String mentah) {
        if (!berupaAngka(mentah)) {
            return SelMentah.teks(rapikan(mentah));
        }
        BigDecimal nilai = new BigDecimal(mentah).round(KETELITIAN_EXCEL);
        String format = sel.getDataFormatString();
        if (format != null && format.indexOf('%') >= 0) {
            String persen = polos(nilai.multiply(SERATUS));
            return SelMentah.angka(persen, "sel berformat persen dibaca " + persen);
        }
        if (bertanggal(format)) {
            return SelMentah.teks(sel.asDate().toLocalDate().toString());
        }
        return SelMentah.angka(polos(nilai), null);
    }

    private static boolean bertanggal(String format) {
        if (format == null) {
            return false;
        }
        String kecil = format.toLowerCase(Locale.ROOT);
        return kecil.contains("yy") || kecil.contains("d/m") || kecil.contains("m/d") || kecil.contains("d-m");
    }

    private static boolean berupaAngka(String teks) {
        return teks.length() <= 40 && teks.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?");
    }

    private static String polos(BigDecimal nilai) {
        return nilai.signum() == 0 ? "0" : nilai.stripTrailingZeros().toPlainString();
    }

    private static String rapikan(String teks) {
        return teks == null ? "" : teks.replace('\u00a0', ' ').strip();
    }
}
