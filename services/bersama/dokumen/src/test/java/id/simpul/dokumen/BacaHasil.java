package id.simpul.dokumen;

import id.simpul.dokumen.model.Dokumen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Merender lalu membaca kembali hasilnya. */
final class BacaHasil {
    /** Kata bawaan pustaka yang tidak boleh tersisa di dokumen Indonesia. */
    static final String INGGRIS =
            "(?is).*\\b(table of|contents|figures?|page|chapter|draft|source|total|sheet1|untitled|appendix)\\b.*";

    private static final Perender PERENDER = new Perender();

    private BacaHasil() {}

    static byte[] bita(Format format, Dokumen dokumen) {
        try {
            ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
            PERENDER.untuk(format).tulis(dokumen, keluaran);
            return keluaran.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PDDocument pdf(Dokumen dokumen) throws IOException {
        return Loader.loadPDF(bita(Format.PDF, dokumen));
    }

    static XWPFDocument docx(Dokumen dokumen) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bita(Format.DOCX, dokumen)));
    }

    static XSSFWorkbook xlsx(Dokumen dokumen) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bita(Format.XLSX, dokumen)));
    }

    /** Teks satu halaman, spasi tetap menjadi spasi biasa. */
    static String halaman(PDDocument pdf, int nomor) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setSortByPosition(true);
        pembaca.setStartPage(nomor);
        pembaca.setEndPage(nomor);
        return pembaca.getText(pdf).replace('\u00a0', ' ');
    }

    /** Teks satu halaman menurut urutan ditulisnya; tanda air ditulis paling akhir. */
    static String urutanTulis(PDDocument pdf, int nomor) throws IOException {
        PDFTextStripper pembaca = new PDFTextStripper();
        pembaca.setSuppressDuplicateOverlappingText(false);
        pembaca.setStartPage(nomor);
        pembaca.setEndPage(nomor);
        return pembaca.getText(pdf).replaceAll("\\s", "");
    }

    static List<String> halaman(PDDocument pdf) throws IOException {
        List<String> hasil = new ArrayList<>();
        for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
            hasil.add(halaman(pdf, i));
        }
        return hasil;
    }
}
