package id.simpul.dokumen.pdf;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Tulisan DRAF besar, miring, dan tembus pandang pada setiap halaman dokumen yang belum dibekukan. */
final class TandaDraf {
    private static final String TANDA = "DRAF";
    private static final float UKURAN = 150;

    private TandaDraf() {}

    static void bubuhkan(PDDocument pdf) throws IOException {
        PDFont huruf = huruf(pdf);
        PDExtendedGraphicsState samar = new PDExtendedGraphicsState();
        samar.setNonStrokingAlphaConstant(0.10f);
        for (PDPage halaman : pdf.getPages()) {
            bubuhkan(pdf, halaman, huruf, samar);
        }
    }

    private static void bubuhkan(PDDocument pdf, PDPage halaman, PDFont huruf, PDExtendedGraphicsState samar)
            throws IOException {
        PDRectangle kertas = halaman.getMediaBox();
        double sudut = Math.atan2(kertas.getHeight(), kertas.getWidth());
        float lebar = huruf.getStringWidth(TANDA) / 1000 * UKURAN;
        Matrix letak = Matrix.getRotateInstance(sudut, kertas.getWidth() / 2, kertas.getHeight() / 2);
        letak.translate(-lebar / 2, -UKURAN / 3);
        try (PDPageContentStream isi = new PDPageContentStream(pdf, halaman, AppendMode.APPEND, true, true)) {
            isi.beginMarkedContent(COSName.ARTIFACT);
            isi.setGraphicsStateParameters(samar);
            isi.setNonStrokingColor(new Color(0xC00000));
            isi.beginText();
            isi.setFont(huruf, UKURAN);
            isi.setTextMatrix(letak);
            isi.showText(TANDA);
            isi.endText();
            isi.endMarkedContent();
        }
    }

    private static PDFont huruf(PDDocument pdf) throws IOException {
        try (InputStream masuk = TandaDraf.class.getResourceAsStream("/liberation/LiberationSans-Bold.ttf")) {
            return PDType0Font.load(pdf, new ByteArrayInputStream(masuk.readAllBytes()), true);
        }
    }
}
