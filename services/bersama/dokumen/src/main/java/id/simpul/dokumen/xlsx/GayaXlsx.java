package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Rata;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Gaya sel, dibuat sekali per paduan karena lembar kerja membatasi jumlahnya. */
final class GayaXlsx {
    private static final String HURUF = "Arial";
    private static final int BIRU_TUA = 0x1F3864;
    private static final int GARIS = 0xA6A6A6;

    private final XSSFWorkbook buku;
    private final Map<Kunci, XSSFCellStyle> gaya = new HashMap<>();
    private final XSSFFont biasa;
    private final XSSFFont tebal;
    private final XSSFCellStyle kepala;
    private final XSSFCellStyle judul;
    private final XSSFCellStyle keterangan;
    private final XSSFCellStyle peringatan;
    private final XSSFCellStyle tautan;

    private record Kunci(JenisBaris jenis, boolean bawahan, Rata rata, int jorok, String format) {}

    GayaXlsx(XSSFWorkbook buku) {
        this.buku = buku;
        this.biasa = huruf(false, 10, 0);
        this.tebal = huruf(true, 10, 0);
        XSSFFont bawaan = buku.getFontAt(0);
        bawaan.setFontName(HURUF);
        bawaan.setFontHeightInPoints((short) 10);
        this.kepala = buatKepala();
        this.judul = polos(huruf(true, 12, BIRU_TUA), true);
        this.keterangan = polos(biasa, true);
        this.peringatan = polos(huruf(true, 10, 0xC00000), false);
        XSSFFont bergaris = huruf(false, 10, 0x1F4E79);
        bergaris.setUnderline((byte) 1);
        this.tautan = polos(bergaris, true);
    }

    XSSFCellStyle isi(JenisBaris jenis, int tingkat, Rata rata, boolean uraian, String format) {
        boolean bawahan = jenis == JenisBaris.KELOMPOK && tingkat > 0;
        Kunci kunci = new Kunci(jenis, bawahan, rata, uraian ? Math.min(tingkat, 3) : 0, format);
        return gaya.computeIfAbsent(kunci, this::bangun);
    }

    XSSFCellStyle kepala() {
        return kepala;
    }

    private XSSFCellStyle buatKepala() {
        XSSFCellStyle s = berbingkai();
        s.setFont(huruf(true, 10, 0xFFFFFF));
        warnai(s, BIRU_TUA);
        s.setAlignment(HorizontalAlignment.CENTER);
        s.setVerticalAlignment(VerticalAlignment.CENTER);
        return s;
    }

    XSSFCellStyle judul() {
        return judul;
    }

    XSSFCellStyle keterangan() {
        return keterangan;
    }

    XSSFCellStyle peringatan() {
        return peringatan;
    }

    XSSFCellStyle tautan() {
        return tautan;
    }

    private XSSFCellStyle bangun(Kunci k) {
        XSSFCellStyle s = berbingkai();
        s.setFont(k.jenis() == JenisBaris.BIASA ? biasa : tebal);
        s.setAlignment(
                switch (k.rata()) {
                    case KIRI -> HorizontalAlignment.LEFT;
                    case TENGAH -> HorizontalAlignment.CENTER;
                    case KANAN -> HorizontalAlignment.RIGHT;
                });
        s.setIndention((short) k.jorok());
        s.setDataFormat(buku.createDataFormat().getFormat(k.format()));
        switch (k.jenis()) {
            case KELOMPOK -> warnai(s, k.bawahan() ? 0xF2F2F2 : 0xDBE5F1);
            case SUBTOTAL -> warnai(s, 0xF2F2F2);
            case TOTAL -> warnai(s, 0xD9D9D9);
            case BIASA -> s.setFillPattern(FillPatternType.NO_FILL);
        }
        return s;
    }

    private XSSFCellStyle polos(XSSFFont huruf, boolean bungkus) {
        XSSFCellStyle s = buku.createCellStyle();
        s.setFont(huruf);
        s.setWrapText(bungkus);
        s.setVerticalAlignment(VerticalAlignment.TOP);
        return s;
    }

    private XSSFCellStyle berbingkai() {
        XSSFCellStyle s = polos(biasa, true);
        XSSFColor garis = warna(GARIS);
        s.setBorderTop(BorderStyle.THIN);
        s.setBorderBottom(BorderStyle.THIN);
        s.setBorderLeft(BorderStyle.THIN);
        s.setBorderRight(BorderStyle.THIN);
        s.setTopBorderColor(garis);
        s.setBottomBorderColor(garis);
        s.setLeftBorderColor(garis);
        s.setRightBorderColor(garis);
        return s;
    }

    private XSSFFont huruf(boolean berat, int ukuran, int rgb) {
        XSSFFont f = buku.createFont();
        f.setFontName(HURUF);
        f.setFontHeightInPoints((short) ukuran);
        f.setBold(berat);
        f.setColor(warna(rgb));
        return f;
    }

    private static void warnai(XSSFCellStyle s, int rgb) {
        s.setFillForegroundColor(warna(rgb));
        s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor warna(int rgb) {
        byte[] bita = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
        return new XSSFColor(bita, new DefaultIndexedColorMap());
    }
}
