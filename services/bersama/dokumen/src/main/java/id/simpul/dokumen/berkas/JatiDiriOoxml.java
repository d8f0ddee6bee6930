package id.simpul.dokumen.berkas;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

/** Metadata DOCX dan XLSX yang hanya bergantung pada dokumen, bukan pada jam mesin. */
public final class JatiDiriOoxml {
    private JatiDiriOoxml() {}

    /** Mengisi judul, penyusun, bahasa, dan waktu berkas. */
    public static void tetapkan(POIXMLProperties sifat, Dokumen dokumen) {
        Identitas identitas = dokumen.identitas();
        Optional<Date> waktu = Optional.of(Date.from(dokumen.jejak().waktu()));
        POIXMLProperties.CoreProperties inti = sifat.getCoreProperties();
        inti.setTitle(identitas.judulLengkap());
        inti.setSubjectProperty(identitas.judul());
        inti.setCreator(identitas.instansi() + " " + identitas.kota());
        inti.setLastModifiedByUser(identitas.instansi() + " " + identitas.kota());
        inti.setCreated(waktu);
        inti.setModified(waktu);
        inti.getUnderlyingProperties().setLanguageProperty(Dokumen.BAHASA);
        sifat.getExtendedProperties().getUnderlyingProperties().setApplication("Simpul");
    }
}
