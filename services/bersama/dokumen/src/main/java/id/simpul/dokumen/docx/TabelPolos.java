package id.simpul.dokumen.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Kerangka tabel Word tanpa isi, berlebar tetap. */
final class TabelPolos {
    private static final int BANTALAN = 80;

    private TabelPolos() {}

    /** Tabel kosong di akhir naskah. */
    static CTTbl baru(Naskah naskah) {
        XWPFTable kosong = naskah.word().createTable();
        CTTbl tabel = kosong.getCTTbl();
        while (tabel.sizeOfTrArray() > 0) {
            tabel.removeTr(0);
        }
        return tabel;
    }

    static void sifat(CTTbl tabel, int[] tepi, String warnaGaris) {
        CTTblPr sifat = tabel.getTblPr() == null ? tabel.addNewTblPr() : tabel.getTblPr();
        CTTblWidth lebar = sifat.isSetTblW() ? sifat.getTblW() : sifat.addNewTblW();
        lebar(lebar, tepi[tepi.length - 1]);
        CTTblBorders garis = sifat.isSetTblBorders() ? sifat.getTblBorders() : sifat.addNewTblBorders();
        garis(garis.isSetTop() ? garis.getTop() : garis.addNewTop(), warnaGaris);
        garis(garis.isSetBottom() ? garis.getBottom() : garis.addNewBottom(), warnaGaris);
        garis(garis.isSetLeft() ? garis.getLeft() : garis.addNewLeft(), warnaGaris);
        garis(garis.isSetRight() ? garis.getRight() : garis.addNewRight(), warnaGaris);
        garis(garis.isSetInsideH() ? garis.getInsideH() : garis.addNewInsideH(), warnaGaris);
        garis(garis.isSetInsideV() ? garis.getInsideV() : garis.addNewInsideV(), warnaGaris);
        sifat.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblCellMar bantalan = sifat.isSetTblCellMar() ? sifat.getTblCellMar() : sifat.addNewTblCellMar();
        lebar(bantalan.isSetLeft() ? bantalan.getLeft() : bantalan.addNewLeft(), BANTALAN);
        lebar(bantalan.isSetRight() ? bantalan.getRight() : bantalan.addNewRight(), BANTALAN);
        CTTblGrid kisi = tabel.getTblGrid() == null ? tabel.addNewTblGrid() : tabel.getTblGrid();
        for (int i = 1; i < tepi.length; i++) {
            kisi.addNewGridCol().setW(BigInteger.valueOf(tepi[i] - tepi[i - 1]));
        }
    }

    static void lebar(CTTblWidth lebar, int nilai) {
        lebar.setType(STTblWidth.DXA);
        lebar.setW(BigInteger.valueOf(nilai));
    }

    static void latar(CTShd latar, String warna) {
        latar.setVal(STShd.CLEAR);
        latar.setColor("auto");
        latar.setFill(warna);
    }

    private static void garis(CTBorder garis, String warna) {
        garis.setVal(STBorder.SINGLE);
        garis.setSz(BigInteger.valueOf(5));
        garis.setSpace(BigInteger.ZERO);
        garis.setColor(warna);
    }
}
