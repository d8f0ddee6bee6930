package id.simpul.dokumen.docx;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Gaya, penomoran, dan setelan naskah, ditulis sebagai XML Word di folder sumber daya. */
final class Bahan {
    private Bahan() {}

    static byte[] baca(String nama) throws IOException {
        try (InputStream masuk = Bahan.class.getResourceAsStream(nama)) {
            if (masuk == null) {
                throw new IllegalStateException("Berkas tidak ada di class path: " + nama);
            }
            return masuk.readAllBytes();
        }
    }

    /** Naskah kosong dengan gaya dan penomoran terpasang. */
    static XWPFDocument naskah() throws IOException {
        XWPFDocument naskah = new XWPFDocument();
        try (InputStream gaya = Bahan.class.getResourceAsStream("styles.xml");
                InputStream nomor = Bahan.class.getResourceAsStream("numbering.xml")) {
            naskah.createStyles().setStyles(StylesDocument.Factory.parse(gaya).getStyles());
            naskah.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(nomor).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException("Gaya naskah bawaan rusak", e);
        }
        return naskah;
    }
}
