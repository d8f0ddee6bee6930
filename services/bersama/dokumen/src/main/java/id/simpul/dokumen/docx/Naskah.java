package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.Dokumen;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** Naskah yang sedang ditulis: urutan penanda, nomor daftar, dan bagian halaman. */
final class Naskah {
    private static final BigInteger DAFTAR_ANGKA = BigInteger.ONE;
    private static final int NUM_PERTAMA = 1000;

    private final XWPFDocument word;
    private final Dokumen dokumen;
    private final BagianHalaman halaman;
    private int penanda;
    private int daftarAngka;
    private int babBernomor;

    Naskah(XWPFDocument word, Dokumen dokumen) {
        this.word = word;
        this.dokumen = dokumen;
        this.halaman = new BagianHalaman(word, dokumen);
    }

    XWPFDocument word() {
        return word;
    }

    Dokumen dokumen() {
        return dokumen;
    }

    BagianHalaman halaman() {
        return halaman;
    }

    XWPFParagraph paragraf(String gaya) {
        XWPFParagraph p = word.createParagraph();
        p.setStyle(gaya);
        return p;
    }

    XWPFParagraph paragraf(String gaya, String teks) {
        XWPFParagraph p = paragraf(gaya);
        p.createRun().setText(teks);
        return p;
    }

    CTBookmark bukaPenanda(XWPFParagraph p, String jangkar) {
        return Medan.bukaPenanda(p, namaPenanda(jangkar), ++penanda);
    }

    /** Nama penanda Word: diawali huruf atau garis bawah, tanpa tanda hubung, paling panjang 40. */
    static String namaPenanda(String jangkar) {
        String nama = "_" + jangkar.replace('-', '_');
        return nama.length() <= 40 ? nama : nama.substring(0, 40);
    }

    /** Penomoran subbab satu bab: 3.1, 3.1.1, 3.1.1.1. */
    BigInteger nomorSubbab(String bab) {
        return PenomoranSubbab.tambah(word.getNumbering(), ++babBernomor, bab);
    }

    /** Nomor daftar baru yang mulai lagi dari 1. */
    BigInteger daftarBernomor() {
        CTNum num = CTNum.Factory.newInstance();
        num.setNumId(BigInteger.valueOf(NUM_PERTAMA + daftarAngka++));
        num.addNewAbstractNumId().setVal(DAFTAR_ANGKA);
        CTNumLvl tingkat = num.addNewLvlOverride();
        tingkat.setIlvl(BigInteger.ZERO);
        tingkat.addNewStartOverride().setVal(BigInteger.ONE);
        return word.getNumbering().addNum(new XWPFNum(num, word.getNumbering()));
    }
}
