package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Orientasi;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageNumber;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Bagian-bagian naskah dengan arah kertas, nomor halaman, dan kepala halamannya sendiri. */
final class BagianHalaman {
    /** Lebar bidang tulis dalam perdua puluh poin. */
    static final int BIDANG_TEGAK = 8788;

    static final int BIDANG_MELINTANG = 14343;

    private static final int LEBAR_A4 = 11906;
    private static final int TINGGI_A4 = 16838;

    private final XWPFDocument word;
    private final Dokumen dokumen;
    private boolean utamaSudahMulai;
    private String kepalaTegak = "";
    private String kakiTegak = "";
    private String kepalaMelintang = "";
    private String kakiMelintang = "";

    BagianHalaman(XWPFDocument word, Dokumen dokumen) {
        this.word = word;
        this.dokumen = dokumen;
    }

    static int bidang(Orientasi arah) {
        return arah == Orientasi.MELINTANG ? BIDANG_MELINTANG : BIDANG_TEGAK;
    }

    /** Menutup sampul: tanpa kepala dan nomor halaman, hanya tanda DRAF bila draf. */
    void tutupSampul() {
        CTSectPr bagian = penutup();
        kertas(bagian, Orientasi.TEGAK);
        KepalaHalaman.sampul(kebijakan(bagian), dokumen);
    }

    /** Menutup bagian depan: nomor halaman Romawi kecil mulai i. */
    void tutupDepan() {
        CTSectPr bagian = penutup();
        kertas(bagian, Orientasi.TEGAK);
        nomor(bagian, STNumberFormat.LOWER_ROMAN, true);
        kepala(bagian, Orientasi.TEGAK);
    }

    /** Menutup sebagian isi utama yang arah kertasnya sama; nomor halaman berlanjut. */
    void tutupUtama(Orientasi arah) {
        utama(penutup(), arah);
    }

    /** Bagian terakhir naskah. */
    void akhiri() {
        CTSectPr bagian = word.getDocument().getBody().isSetSectPr()
                ? word.getDocument().getBody().getSectPr()
                : word.getDocument().getBody().addNewSectPr();
        utama(bagian, Orientasi.TEGAK);
    }

    private void utama(CTSectPr bagian, Orientasi arah) {
        kertas(bagian, arah);
        nomor(bagian, STNumberFormat.DECIMAL, !utamaSudahMulai);
        utamaSudahMulai = true;
        kepala(bagian, arah);
    }

    private CTSectPr penutup() {
        XWPFParagraph p = word.createParagraph();
        p.setSpacingAfter(0);
        return p.getCTP().getPPr().addNewSectPr();
    }

    private void kertas(CTSectPr bagian, Orientasi arah) {
        boolean melintang = arah == Orientasi.MELINTANG;
        bagian.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTPageSz ukuran = bagian.addNewPgSz();
        ukuran.setW(BigInteger.valueOf(melintang ? TINGGI_A4 : LEBAR_A4));
        ukuran.setH(BigInteger.valueOf(melintang ? LEBAR_A4 : TINGGI_A4));
        ukuran.setOrient(melintang ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar tepi = bagian.addNewPgMar();
        boolean lembar = dokumen.selembar() && !dokumen.surat();
        tepi.setTop(BigInteger.valueOf(lembar ? 964 : 1531));
        tepi.setBottom(BigInteger.valueOf(lembar ? 794 : melintang ? 1247 : 1361));
        tepi.setLeft(BigInteger.valueOf(melintang ? 1247 : 1701));
        tepi.setRight(BigInteger.valueOf(melintang ? 1248 : 1417));
        tepi.setHeader(BigInteger.valueOf(lembar ? 454 : 794));
        tepi.setFooter(BigInteger.valueOf(lembar ? 397 : 680));
        tepi.setGutter(BigInteger.ZERO);
    }

    private static void nomor(CTSectPr bagian, STNumberFormat.Enum bentuk, boolean dariSatu) {
        CTPageNumber nomor = bagian.addNewPgNumType();
        nomor.setFmt(bentuk);
        if (dariSatu) {
            nomor.setStart(BigInteger.ONE);
        }
    }

    /** Kepala dan kaki dibuat sekali per arah kertas, lalu dirujuk bagian-bagian berikutnya. */
    private void kepala(CTSectPr bagian, Orientasi arah) {
        boolean melintang = arah == Orientasi.MELINTANG;
        String kepala = melintang ? kepalaMelintang : kepalaTegak;
        if (!kepala.isEmpty()) {
            rujuk(bagian.addNewHeaderReference(), kepala);
            rujuk(bagian.addNewFooterReference(), melintang ? kakiMelintang : kakiTegak);
            return;
        }
        KepalaHalaman.isi(kebijakan(bagian), dokumen, bidang(arah));
        String kepalaBaru = bagian.getHeaderReferenceArray(0).getId();
        String kakiBaru = bagian.getFooterReferenceArray(0).getId();
        if (melintang) {
            kepalaMelintang = kepalaBaru;
            kakiMelintang = kakiBaru;
        } else {
            kepalaTegak = kepalaBaru;
            kakiTegak = kakiBaru;
        }
    }

    private static void rujuk(CTHdrFtrRef rujukan, String id) {
        rujukan.setType(STHdrFtr.DEFAULT);
        rujukan.setId(id);
    }

    private XWPFHeaderFooterPolicy kebijakan(CTSectPr bagian) {
        return new XWPFHeaderFooterPolicy(word, bagian);
    }
}
