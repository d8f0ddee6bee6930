package id.simpul.dokumen.xlsx;

import id.simpul.dokumen.model.Dokumen;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Siap cetak: A4 melintang selebar halaman, kepala berulang, nomor halaman. */
final class TataCetak {
    private TataCetak() {}

    static void pasang(XSSFSheet lembar, Dokumen dokumen, int kepalaPertama, int kepalaTerakhir) {
        PrintSetup cetak = lembar.getPrintSetup();
        cetak.setPaperSize(PrintSetup.A4_PAPERSIZE);
        cetak.setLandscape(true);
        cetak.setFitWidth((short) 1);
        cetak.setFitHeight((short) 0);
        lembar.setFitToPage(true);
        lembar.setRepeatingRows(new CellRangeAddress(kepalaPertama, kepalaTerakhir, -1, -1));
        String identitas =
                dokumen.identitas().instansi() + " " + dokumen.identitas().kota();
        lembar.getFooter().setLeft((dokumen.jejak().draf() ? "DRAF – " : "") + identitas.replace("&", "&&"));
        lembar.getFooter().setRight("Halaman &P dari &N");
    }
}
