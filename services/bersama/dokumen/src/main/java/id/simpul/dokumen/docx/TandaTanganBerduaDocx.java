package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.TandaTanganBerdua;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Dua kolom tanda tangan sebagai tabel tanpa garis yang tidak terbelah halaman. */
final class TandaTanganBerduaDocx {
    private static final int RUANG_TANDA = 1080;

    private TandaTanganBerduaDocx() {}

    static void tulis(Naskah naskah, TandaTanganBerdua blok) {
        naskah.paragraf("TandaTangan", blok.tempatTanggal()).setSpacingBefore(320);
        int tengah = BagianHalaman.BIDANG_TEGAK / 2;
        int[] tepi = {0, tengah, BagianHalaman.BIDANG_TEGAK};
        CTTbl tabel = TabelPolos.baru(naskah);
        TabelPolos.sifat(tabel, tepi, "FFFFFF");
        tanpaGaris(tabel.getTblPr().getTblBorders());
        CTRow baris = tabel.addNewTr();
        baris.addNewTrPr().addNewCantSplit();
        for (TandaTanganBerdua.Penanda penanda : blok.keduanya()) {
            CTTc sel = baris.addNewTc();
            TabelPolos.lebar(sel.addNewTcPr().addNewTcW(), tengah);
            teks(sel.addNewP(), "Normal", penanda.peran(), 0, false);
            teks(sel.addNewP(), "Normal", penanda.jabatan(), 0, false);
            teks(sel.addNewP(), "Normal", penanda.namaAtauGaris(), RUANG_TANDA, true);
            penanda.keterangan().forEach(baru -> teks(sel.addNewP(), "CatatanTabel", baru, 0, false));
        }
        naskah.paragraf("Normal");
    }

    private static void tanpaGaris(CTTblBorders garis) {
        garis.getTop().setVal(STBorder.NIL);
        garis.getBottom().setVal(STBorder.NIL);
        garis.getLeft().setVal(STBorder.NIL);
        garis.getRight().setVal(STBorder.NIL);
        garis.getInsideH().setVal(STBorder.NIL);
        garis.getInsideV().setVal(STBorder.NIL);
    }

    private static void teks(CTP p, String gaya, String isi, int jarak, boolean tebal) {
        var sifat = p.addNewPPr();
        sifat.addNewPStyle().setVal(gaya);
        if (jarak > 0) {
            sifat.addNewSpacing().setBefore(BigInteger.valueOf(jarak));
        }
        sifat.addNewJc().setVal(STJc.CENTER);
        var potongan = p.addNewR();
        if (tebal) {
            potongan.addNewRPr().addNewB();
        }
        potongan.addNewT().setStringValue(isi);
    }
}
