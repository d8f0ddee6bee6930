package id.simpul.dokumen.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Medan Word: bagian naskah yang dihitung ulang oleh aplikasi (nomor halaman, nomor tabel, daftar isi). */
final class Medan {
    private Medan() {}

    /** Medan utuh dalam satu paragraf, dengan hasil sementara. */
    static void tambah(XWPFParagraph p, String perintah, String hasil) {
        buka(p, perintah);
        p.createRun().setText(hasil);
        tutup(p);
    }

    /** Awal medan yang hasilnya menyusul, mungkin di paragraf-paragraf berikutnya. */
    static void buka(XWPFParagraph p, String perintah) {
        tanda(p.getCTP().addNewR(), STFldCharType.BEGIN);
        perintah(p.getCTP().addNewR(), perintah);
        tanda(p.getCTP().addNewR(), STFldCharType.SEPARATE);
    }

    static void tutup(XWPFParagraph p) {
        tanda(p.getCTP().addNewR(), STFldCharType.END);
    }

    /** Baris daftar: judul bertautan, lalu nomor halaman yang dihitung aplikasi. */
    static void barisDaftar(XWPFParagraph p, String judul, String jangkar) {
        CTHyperlink tautan = p.getCTP().addNewHyperlink();
        tautan.setAnchor(jangkar);
        tautan.addNewR().addNewT().setStringValue(judul);
        tautan.addNewR().addNewTab();
        tanda(tautan.addNewR(), STFldCharType.BEGIN);
        perintah(tautan.addNewR(), "PAGEREF " + jangkar + " \\h");
        tanda(tautan.addNewR(), STFldCharType.SEPARATE);
        tanda(tautan.addNewR(), STFldCharType.END);
    }

    static CTBookmark bukaPenanda(XWPFParagraph p, String nama, int nomor) {
        CTBookmark penanda = p.getCTP().addNewBookmarkStart();
        penanda.setName(nama);
        penanda.setId(BigInteger.valueOf(nomor));
        return penanda;
    }

    static void tutupPenanda(XWPFParagraph p, CTBookmark penanda) {
        p.getCTP().addNewBookmarkEnd().setId(penanda.getId());
    }

    private static void tanda(CTR r, STFldCharType.Enum jenis) {
        r.addNewFldChar().setFldCharType(jenis);
    }

    private static void perintah(CTR r, String perintah) {
        CTText teks = r.addNewInstrText();
        teks.setStringValue(" " + perintah + " ");
        teks.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
