package id.simpul.realisasi.bukti;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/**
 * Jenis media sebuah berkas menurut isinya; nama berkas sengaja tidak diberikan, sebab executable yang diberi nama
 * laporan.pdf tetap executable.
 */
@ApplicationScoped
class PengenalJenis {
    private static final Set<String> BUNGKUSAN = Set.of("application/zip", "application/x-tika-ooxml");
    private static final String TAK_DIKENAL = "application/zip";

    private final Tika tika = new Tika();

    /** Jenis media; dokumen Office dikenali dari bagian di dalam bungkusannya. */
    String kenali(Path berkas) throws IOException {
        try (InputStream isi = new BufferedInputStream(Files.newInputStream(berkas))) {
            String jenis = tika.detect(isi);
            return BUNGKUSAN.contains(jenis) ? office(berkas) : jenis;
        }
    }

    private static String office(Path berkas) throws IOException {
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            if (zip.getEntry("[Content_Types].xml") == null) {
                return TAK_DIKENAL;
            }
            if (zip.stream().map(ZipEntry::getName).anyMatch(PengenalJenis::makro)) {
                return "application/vnd.ms-office.macroenabled";
            }
            if (zip.getEntry("word/document.xml") != null) {
                return JenisBerkas.DOCX.jenisMedia();
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return JenisBerkas.XLSX.jenisMedia();
            }
            return zip.getEntry("ppt/presentation.xml") == null ? TAK_DIKENAL : JenisBerkas.PPTX.jenisMedia();
        } catch (ZipException rusak) {
            return TAK_DIKENAL;
        }
    }

    /** Program di dalam dokumen: itulah jalan masuk virus dokumen yang lazim. */
    private static boolean makro(String nama) {
        return nama.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }
}
