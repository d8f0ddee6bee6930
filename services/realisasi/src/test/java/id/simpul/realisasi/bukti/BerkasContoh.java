package id.simpul.realisasi.bukti;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Berkas kecil dengan isi yang sungguh berjenis itu. */
final class BerkasContoh {
    private BerkasContoh() {}

    static byte[] pdf(String isi) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n%"
                        + isi + "\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Kepala berkas program Windows (MZ ... PE). */
    static byte[] programWindows() {
        byte[] isi = new byte[512];
        isi[0] = 'M';
        isi[1] = 'Z';
        isi[0x3c] = (byte) 0x80;
        isi[0x80] = 'P';
        isi[0x81] = 'E';
        isi[0x84] = 0x4c;
        isi[0x85] = 0x01;
        return isi;
    }

    /** Kepala berkas program Linux. */
    static byte[] programLinux() {
        byte[] isi = new byte[256];
        System.arraycopy(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}, 0, isi, 0, 7);
        isi[16] = 2;
        return isi;
    }

    /** Zip dengan bagian bernama itu, masing-masing berisi sepotong XML. */
    static byte[] zip(String... bagian) throws IOException {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (String satu : bagian) {
                zip.putNextEntry(new ZipEntry(satu));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return keluar.toByteArray();
    }

    static byte[] teks(String isi) {
        return isi.getBytes(StandardCharsets.UTF_8);
    }
}
