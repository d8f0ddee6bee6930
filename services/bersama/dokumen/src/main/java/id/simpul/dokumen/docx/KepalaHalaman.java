package id.simpul.dokumen.docx;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Isi kepala dan kaki halaman. */
final class KepalaHalaman {
    private KepalaHalaman() {}

    static void sampul(XWPFHeaderFooterPolicy kebijakan, Dokumen dokumen) {
        XWPFParagraph p = paragraf(kebijakan.createHeader(XWPFHeaderFooterPolicy.DEFAULT), "Normal");
        if (dokumen.jejak().draf()) {
            TandaAir.bubuhkan(p);
        }
        Identitas id = dokumen.identitas();
        XWPFParagraph kaki = paragraf(kebijakan.createFooter(XWPFHeaderFooterPolicy.DEFAULT), "SampulPemda");
        XWPFRun teks = kaki.createRun();
        teks.setFontSize(12);
        teks.setText(id.instansi() + " " + id.kota());
        teks.addBreak();
        teks.setText(String.valueOf(
                dokumen.jejak().waktu().atZone(dokumen.jejak().zona()).getYear()));
    }

    static void isi(XWPFHeaderFooterPolicy kebijakan, Dokumen dokumen, int bidang) {
        Identitas id = dokumen.identitas();
        XWPFParagraph kepala = paragraf(kebijakan.createHeader(XWPFHeaderFooterPolicy.DEFAULT), "Header");
        tabKanan(kepala, bidang);
        kepala.createRun().setText(id.judul() + " Tahun " + id.tahun());
        kepala.createRun().addTab();
        kepala.createRun().setText(id.instansi() + " " + id.kota());
        if (dokumen.jejak().draf()) {
            TandaAir.bubuhkan(kepala);
        }
        XWPFParagraph kaki = paragraf(kebijakan.createFooter(XWPFHeaderFooterPolicy.DEFAULT), "Footer");
        tabKanan(kaki, bidang);
        if (dokumen.jejak().draf()) {
            XWPFRun draf = kaki.createRun();
            draf.setBold(true);
            draf.setColor("C00000");
            draf.setText("DRAF – belum dibekukan");
        }
        kaki.createRun().addTab();
        Medan.tambah(kaki, "PAGE", "1");
    }

    private static XWPFParagraph paragraf(XWPFHeaderFooter wadah, String gaya) {
        XWPFParagraph p = wadah.getParagraphs().isEmpty()
                ? wadah.createParagraph()
                : wadah.getParagraphs().get(0);
        p.setStyle(gaya);
        return p;
    }

    private static void tabKanan(XWPFParagraph p, int posisi) {
        CTTabStop tab = p.getCTP().getPPr().addNewTabs().addNewTab();
        tab.setVal(STTabJc.RIGHT);
        tab.setPos(BigInteger.valueOf(posisi));
    }
}
