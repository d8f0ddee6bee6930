package id.simpul.dokumen.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Huruf Liberation dari class path, dibaca sekali dan ditanam (hanya lambang yang dipakai) ke setiap PDF. */
final class HurufPdf {
    private record Berkas(String keluarga, int tebal, FontStyle gaya, FSSupplier<InputStream> isi) {}

    private static final List<Berkas> SEMUA = List.of(
            berkas("Liberation Sans", 400, FontStyle.NORMAL, "LiberationSans-Regular"),
            berkas("Liberation Sans", 700, FontStyle.NORMAL, "LiberationSans-Bold"),
            berkas("Liberation Sans", 400, FontStyle.ITALIC, "LiberationSans-Italic"),
            berkas("Liberation Sans", 700, FontStyle.ITALIC, "LiberationSans-BoldItalic"),
            berkas("Liberation Mono", 400, FontStyle.NORMAL, "LiberationMono-Regular"));

    private HurufPdf() {}

    static void pasang(PdfRendererBuilder pembangun) {
        for (Berkas b : SEMUA) {
            pembangun.useFont(b.isi(), b.keluarga(), b.tebal(), b.gaya(), true);
        }
    }

    private static Berkas berkas(String keluarga, int tebal, FontStyle gaya, String nama) {
        String sumber = "/liberation/" + nama + ".ttf";
        try (InputStream masuk = HurufPdf.class.getResourceAsStream(sumber)) {
            if (masuk == null) {
                throw new IllegalStateException("Berkas huruf tidak ada di class path: " + sumber);
            }
            byte[] bita = TanpaLigatur.dari(masuk.readAllBytes());
            return new Berkas(keluarga, tebal, gaya, () -> new ByteArrayInputStream(bita));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
