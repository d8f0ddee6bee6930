package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.tata.BarisTata;
import id.simpul.dokumen.tata.SelTata;
import id.simpul.dokumen.tata.TampilanSel;
import id.simpul.dokumen.tata.TataTabel;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Satu tabel menjadi satu lembar: judul, kepala yang dibekukan, angka sungguhan, catatan, dan sumber. */
final class LembarTabel {
    private static final int BARIS_KEPALA = 3;

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private final Tabel tabel;
    private final TataTabel tata;
    private final int[] lebar;

    LembarTabel(XSSFSheet lembar, GayaXlsx gaya, Tabel tabel) {
        this.lembar = lembar;
        this.gaya = gaya;
        this.tabel = tabel;
        this.tata = TataTabel.dari(tabel);
        this.lebar = new int[tabel.kolom().size()];
    }

    void tulis(Dokumen dokumen) {
        for (int k = 0; k < lebar.length; k++) {
            lebar[k] = lebar(k);
            lembar.setColumnWidth(k, lebar[k] * 256);
        }
        teks(0, tabel.label() + " " + tabel.judul(), gaya.judul(), 12);
        teks(1, dokumen.identitas().judulLengkap(), gaya.keterangan(), 10);
        if (dokumen.jejak().draf()) {
            teks(2, "DRAF – belum dibekukan", gaya.peringatan(), 10);
        }
        int awalIsi = kepala();
        int baris = awalIsi;
        for (BarisTata b : tata.baris()) {
            isi(lembar.createRow(baris++), b);
        }
        for (String catatan : tabel.catatanLengkap()) {
            teks(baris++, catatan.replace("– = belum", "sel kosong = belum"), gaya.keterangan(), 10);
        }
        if (!tabel.sumber().isEmpty()) {
            teks(baris, "Sumber: " + tabel.sumber(), gaya.keterangan(), 10);
        }
        TataCetak.pasang(lembar, dokumen, BARIS_KEPALA, awalIsi - 1);
        lembar.createFreezePane(0, awalIsi);
    }

    private int kepala() {
        XSSFCellStyle s = gaya.kepala();
        int banyak = tata.kepala().size();
        for (int b = 0; b < banyak; b++) {
            XSSFRow baris = lembar.createRow(BARIS_KEPALA + b);
            for (int k = 0; k < tabel.kolom().size(); k++) {
                baris.createCell(k).setCellStyle(s);
            }
        }
        for (int b = 0; b < banyak; b++) {
            int lipatan = 1;
            for (SelTata sel : tata.kepala().get(b)) {
                int y = BARIS_KEPALA + b;
                int perlu = TinggiBaris.lipatan(sel.teks(), bentang(sel.kolom(), sel.bentang()), 10);
                lipatan = Math.max(lipatan, perlu);
                lembar.getRow(y).getCell(sel.kolom()).setCellValue(sel.teks());
                satukan(y, y + sel.tinggi() - 1, sel.kolom(), sel.bentang());
            }
            TinggiBaris.tetapkan(lembar.getRow(BARIS_KEPALA + b), lipatan, 10);
        }
        return BARIS_KEPALA + banyak;
    }

    private void isi(XSSFRow baris, BarisTata tataBaris) {
        int lipatan = 1;
        for (SelTata sel : tataBaris.sel()) {
            Kolom kolom = tabel.kolom().get(sel.kolom());
            String format = IsiSel.format(sel.nilai(), kolom);
            XSSFCellStyle s = gaya.isi(tataBaris.jenis(), tataBaris.tingkat(), sel.rata(), sel.uraian(), format);
            for (int k = 0; k < sel.bentang(); k++) {
                baris.createCell(sel.kolom() + k).setCellStyle(s);
            }
            XSSFCell isi = baris.getCell(sel.kolom());
            IsiSel.tulis(isi, sel.nilai());
            satukan(baris.getRowNum(), baris.getRowNum(), sel.kolom(), sel.bentang());
            int tersedia = bentang(sel.kolom(), sel.bentang()) - (sel.uraian() ? 2 * tataBaris.tingkat() : 0);
            lipatan = Math.max(lipatan, TinggiBaris.lipatan(TampilanSel.tulis(sel.nilai(), kolom), tersedia, 10));
        }
        TinggiBaris.tetapkan(baris, lipatan, 10);
    }

    private void satukan(int atas, int bawah, int kiri, int bentang) {
        if (bawah > atas || bentang > 1) {
            lembar.addMergedRegion(new CellRangeAddress(atas, bawah, kiri, kiri + bentang - 1));
        }
    }

    private int lebar(int nomor) {
        Kolom kolom = tabel.kolom().get(nomor);
        List<String> kata = List.of(kolom.judulBersatuan().split(" ", -1));
        int kepala = kata.stream().mapToInt(String::length).max().orElse(0) + 3;
        int isi = tabel.baris().stream()
                .filter(b -> b.sel().size() > 1)
                .mapToInt(b -> TampilanSel.tulis(b.sel().get(nomor), kolom).length() + 3 + 2 * b.tingkat())
                .max()
                .orElse(0);
        int terlebar = kolom.rata() == Rata.KANAN ? 30 : 56;
        return Math.max(kepala, Math.min(terlebar, isi));
    }

    /** Teks selebar tabel, dilipat. */
    private void teks(int nomor, String isi, XSSFCellStyle s, double ukuran) {
        XSSFRow baris = lembar.createRow(nomor);
        XSSFCell sel = baris.createCell(0);
        sel.setCellValue(isi);
        sel.setCellStyle(s);
        satukan(nomor, nomor, 0, lebar.length);
        TinggiBaris.tetapkan(baris, TinggiBaris.lipatan(isi, bentang(0, lebar.length), ukuran), ukuran);
    }

    private int bentang(int kiri, int banyak) {
        return Arrays.stream(lebar, kiri, kiri + banyak).sum();
    }
}
