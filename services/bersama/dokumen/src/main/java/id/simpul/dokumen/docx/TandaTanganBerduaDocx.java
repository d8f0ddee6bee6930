package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.TandaTanganBerdua;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** Dua kolom tanda tangan sebagai tabel tanpa garis yang tidak terbelah halaman. */
final class TandaTanganBerduaDocx {
    private static final int RUANG_TANDA = 1080;

    private static final int BARIS_IKUT = 3;
    /** Catatan panjang boleh terbelah: cukup beberapa yang terakhir menemani tanda tangan. */
    private static final int KAKI_IKUT = 4;

    private static final Set<String> KAKI_TABEL = Set.of("Sumber", "CatatanTabel");

    private TandaTanganBerduaDocx() {}

    static void tulis(Naskah naskah, TandaTanganBerdua blok) {
        rapatkan(naskah.word());
        XWPFParagraph tempat = naskah.paragraf("TandaTangan", blok.tempatTanggal());
        tempat.setSpacingBefore(320);
        tempat.setKeepNext(true);
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

    /** Tanda tangan tidak pernah sendirian di halaman: akhir isi di atasnya ikut berpindah. */
    private static void rapatkan(XWPFDocument word) {
        List<XWPFParagraph> paragraf = word.getParagraphs();
        int i = paragraf.size() - 1;
        while (i >= 0 && KAKI_TABEL.contains(String.valueOf(paragraf.get(i).getStyle()))) {
            paragraf.get(i).setKeepNext(paragraf.size() - i <= KAKI_IKUT);
            i--;
        }
        if (paragraf.size() - 1 - i > KAKI_IKUT) {
            return;
        }
        CTBody badan = word.getDocument().getBody();
        if (i < paragraf.size() - 1 && badan.sizeOfTblArray() > 0) {
            CTTbl tabel = badan.getTblArray(badan.sizeOfTblArray() - 1);
            for (int baris = Math.max(0, tabel.sizeOfTrArray() - BARIS_IKUT); baris < tabel.sizeOfTrArray(); baris++) {
                tabel.getTrArray(baris).getTcList().forEach(TandaTanganBerduaDocx::ikutBerikutnya);
            }
        } else if (i >= 0) {
            paragraf.get(i).setKeepNext(true);
        }
    }

    private static void ikutBerikutnya(CTTc sel) {
        for (CTP p : sel.getPList()) {
            CTPPr sifat = p.isSetPPr() ? p.getPPr() : p.addNewPPr();
            if (!sifat.isSetKeepNext()) {
                sifat.addNewKeepNext();
            }
        }
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
