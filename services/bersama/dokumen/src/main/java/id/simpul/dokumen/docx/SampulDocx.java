package id.simpul.dokumen.docx;

import id.simpul.dokumen.grafik.Lambang;
import id.simpul.dokumen.model.Identitas;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Halaman sampul. */
final class SampulDocx {
    private SampulDocx() {}

    static void tulis(Naskah naskah) {
        Identitas id = naskah.dokumen().identitas();
        XWPFParagraph lambang = naskah.paragraf("Normal");
        lambang.setAlignment(ParagraphAlignment.CENTER);
        lambang.setSpacingBefore(340);
        lambang.setSpacingAfter(340);
        GambarDocx.sisipkan(lambang, Lambang.gambar(), "lambang", 30);
        naskah.paragraf("SampulPemda", "Pemerintah " + id.kota());
        naskah.paragraf("SampulPemda", id.instansi());
        naskah.paragraf("Title", id.judul());
        if (!id.subjudul().isEmpty()) {
            naskah.paragraf("Subtitle", id.subjudul());
        }
        naskah.paragraf("SampulTahun", "Tahun " + id.tahun());
        if (naskah.dokumen().jejak().draf()) {
            naskah.paragraf("Draf", "DRAF");
        }
        naskah.halaman().tutupSampul();
    }
}
