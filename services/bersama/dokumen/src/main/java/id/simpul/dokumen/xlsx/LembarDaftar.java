package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.JenisBaris;
import id.simpul.dokumen.model.Kekurangan;
import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Tabel;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lembar pertama: daftar tabel bertautan, isi yang belum ada, dan potret data asal. */
final class LembarDaftar {
    static final String NAMA = "daftar";
    private static final int[] LEBAR = {16, 70, 26, 50};

    private final XSSFSheet lembar;
    private final GayaXlsx gaya;
    private int baris;

    LembarDaftar(XSSFSheet lembar, GayaXlsx gaya) {
        this.lembar = lembar;
        this.gaya = gaya;
    }

    void tulis(Dokumen dokumen) {
        Jejak jejak = dokumen.jejak();
        String waktu = FormatIndonesia.waktu(jejak.waktu(), jejak.zona());
        satu(dokumen.identitas().judulLengkap(), gaya.judul());
        satu(
                jejak.draf() ? "DRAF – belum dibekukan. Data sampai " + waktu : "Dibekukan " + waktu,
                jejak.draf() ? gaya.peringatan() : gaya.keterangan());
        baris++;
        int kepala = baris;
        kepala("Nomor", "Judul tabel", "Lembar", "Sumber");
        for (Tabel t : dokumen.susunan().tabel()) {
            XSSFRow r = isi(t.label(), t.judul(), t.nama(), t.sumber());
            tautkan(r.getCell(2), t.nama());
        }
        kekurangan(dokumen);
        baris++;
        jejak.potret().forEach(p -> satu(p, gaya.keterangan()));
        for (int k = 0; k < LEBAR.length; k++) {
            lembar.setColumnWidth(k, LEBAR[k] * 256);
        }
        TataCetak.pasang(lembar, dokumen, kepala, kepala);
    }

    private void kekurangan(Dokumen dokumen) {
        if (dokumen.kekurangan().isEmpty()) {
            return;
        }
        baris++;
        satu("Isi yang belum ada", gaya.judul());
        for (Kekurangan k : dokumen.kekurangan()) {
            isi("Belum diisi", k.bagian() + ": " + k.apa(), "", k.petunjuk());
        }
    }

    private void satu(String teks, XSSFCellStyle s) {
        XSSFCell sel = lembar.createRow(baris).createCell(0);
        sel.setCellValue(teks);
        sel.setCellStyle(s);
        lembar.addMergedRegion(new CellRangeAddress(baris, baris, 0, LEBAR.length - 1));
        baris++;
    }

    private void kepala(String... teks) {
        baris(gaya.kepala(), teks);
    }

    private XSSFRow isi(String... teks) {
        return baris(gaya.isi(JenisBaris.BIASA, 0, Rata.KIRI, false, "General"), teks);
    }

    private XSSFRow baris(XSSFCellStyle s, String... teks) {
        XSSFRow r = lembar.createRow(baris++);
        int lipatan = 1;
        for (int k = 0; k < teks.length; k++) {
            XSSFCell sel = r.createCell(k);
            sel.setCellValue(teks[k]);
            sel.setCellStyle(s);
            lipatan = Math.max(lipatan, TinggiBaris.lipatan(teks[k], LEBAR[k], 10));
        }
        TinggiBaris.tetapkan(r, lipatan, 10);
        return r;
    }

    private void tautkan(XSSFCell sel, String tujuan) {
        XSSFHyperlink tautan = lembar.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        tautan.setAddress("'" + tujuan + "'!A1");
        sel.setHyperlink(tautan);
        sel.setCellStyle(gaya.tautan());
    }
}
