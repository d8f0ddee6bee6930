package id.simpul.dokumen.docx;

import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.grafik.GambarTitik;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

/** Gambar titik di dalam paragraf, dengan uraian bagi pembaca layar. */
final class GambarDocx {
    private static final double PT_PER_MM = 72 / 25.4;

    private GambarDocx() {}

    static void sisipkan(XWPFParagraph p, Gambar gambar, String nama, double lebarMm) {
        int lebar = Units.toEMU(lebarMm * PT_PER_MM);
        int tinggi = (int) Math.round(lebar * gambar.tinggi() / gambar.lebar());
        try (ByteArrayInputStream png = new ByteArrayInputStream(GambarTitik.png(gambar))) {
            var potongan = p.createRun();
            potongan.addPicture(png, PictureType.PNG, nama + ".png", lebar, tinggi);
            CTInline letak = potongan.getCTR().getDrawingArray(0).getInlineArray(0);
            letak.getDocPr().setDescr(gambar.uraian());
            letak.getDocPr().setName(nama);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("Gambar tidak dapat disisipkan: " + nama, e);
        }
    }
}
