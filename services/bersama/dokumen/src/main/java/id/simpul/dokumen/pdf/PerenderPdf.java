package id.simpul.dokumen.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import id.simpul.dokumen.Format;
import id.simpul.dokumen.PerenderDokumen;
import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.grafik.Lambang;
import id.simpul.dokumen.grafik.Pelukis;
import id.simpul.dokumen.html.PerenderHtml;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Grafik;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mencetak HTML menjadi PDF: daftar isi bernomor halaman, penanda, huruf tertanam, tanda DRAF. Tanpa jaringan. */
public final class PerenderPdf implements PerenderDokumen {
    private final PerenderHtml html;

    public PerenderPdf(PerenderHtml html) {
        this.html = html;
        XRLog.listRegisteredLoggers().forEach(pencatat -> XRLog.setLevel(pencatat, Level.WARNING));
    }

    @Override
    public Format format() {
        return Format.PDF;
    }

    @Override
    public void tulis(Dokumen dokumen, OutputStream keluaran) throws IOException {
        PdfRendererBuilder pembangun = new PdfRendererBuilder()
                .usePdfVersion(1.7f)
                .usePdfUaAccessibility(true)
                .withHtmlContent(html.untukCetak(dokumen), null)
                .useExternalResourceAccessControl(
                        (uri, jenis) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUnicodeLineBreaker(new PemenggalBaris())
                .useObjectDrawerFactory(new PelukisObjek(gambar(dokumen)));
        HurufPdf.pasang(pembangun);
        try (PdfBoxRenderer pencetak = pembangun.buildPdfRenderer()) {
            pencetak.createPDFWithoutClosing();
            PDDocument pdf = pencetak.getPdfDocument();
            if (dokumen.jejak().draf()) {
                TandaDraf.bubuhkan(pdf);
            }
            JatiDiriPdf.tetapkan(pdf, dokumen);
            pdf.save(keluaran, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static Map<String, Gambar> gambar(Dokumen dokumen) {
        Map<String, Gambar> hasil = new HashMap<>();
        hasil.put("", Lambang.gambar());
        for (Grafik g : dokumen.susunan().grafik()) {
            hasil.put(g.nama(), Pelukis.gambar(g));
        }
        return hasil;
    }
}
