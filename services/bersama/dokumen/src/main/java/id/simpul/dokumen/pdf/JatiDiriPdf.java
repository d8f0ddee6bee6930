package id.simpul.dokumen.pdf;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Metadata PDF yang hanya bergantung pada dokumen: judul, bahasa, waktu pembekuan, pengenal berkas. */
final class JatiDiriPdf {
    private JatiDiriPdf() {}

    static void tetapkan(PDDocument pdf, Dokumen dokumen) {
        Identitas identitas = dokumen.identitas();
        PDDocumentInformation info = new PDDocumentInformation();
        info.setTitle(identitas.judulLengkap());
        info.setAuthor(identitas.instansi() + " " + identitas.kota());
        info.setSubject(identitas.judul());
        info.setCreator("Simpul");
        info.setProducer("Simpul");
        info.setCreationDate(kalender(dokumen));
        info.setModificationDate(kalender(dokumen));
        pdf.setDocumentInformation(info);
        pdf.getDocumentCatalog().setLanguage(Dokumen.BAHASA);
        PDViewerPreferences tampilan = new PDViewerPreferences(new COSDictionary());
        tampilan.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(tampilan);
        pdf.setDocumentId(dokumen.jejak().waktu().toEpochMilli());
    }

    private static Calendar kalender(Dokumen dokumen) {
        Calendar hasil = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        hasil.setTimeInMillis(dokumen.jejak().waktu().toEpochMilli());
        return hasil;
    }
}
