package id.simpul.dokumen.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/** Judul tabel dan gambar: nomornya medan berurut per bab, sehingga tabel sisipan penyunting ikut ternomori. */
final class Judul {
    private Judul() {}

    static void tulis(Naskah naskah, String jenis, String nomor, String judul, String jangkar) {
        int titik = nomor.lastIndexOf('.');
        String bab = nomor.substring(0, titik + 1);
        String urutan = nomor.substring(titik + 1);
        String mulai = urutan.equals("1") ? " \\r 1" : "";
        XWPFParagraph p = naskah.paragraf("Caption");
        if (jenis.equals("Gambar")) {
            p.setAlignment(ParagraphAlignment.CENTER);
        } else {
            p.setKeepNext(true);
        }
        CTBookmark penanda = naskah.bukaPenanda(p, jangkar);
        p.createRun().setText(jenis + " " + bab);
        Medan.tambah(p, "SEQ " + jenis + " \\* ARABIC" + mulai, urutan);
        Medan.tutupPenanda(p, penanda);
        p.createRun().setText(" " + judul);
    }
}
