package id.simpul.dokumen.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Menulis ulang paket DOCX atau XLSX sehingga bitanya hanya bergantung pada isinya: waktu entri tetap, urutan menurut
 * nama, jenis isi di depan seperti diwajibkan pembaca OPC.
 */
public final class ZipTetap {
    private static final String JENIS_ISI = "[Content_Types].xml";

    /** Bukan 1 Januari 1980: pada batas terendah itu Java menambahkan waktu menurut zona mesin. */
    private static final LocalDateTime WAKTU = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ZipTetap() {}

    /**
     * Menyalin paket ke keluaran; keluaran tidak ditutup.
     *
     * @param ganti isi pengganti menurut nama entri
     */
    public static void salin(byte[] paket, Map<String, byte[]> ganti, OutputStream keluaran) throws IOException {
        Map<String, byte[]> entri = baca(paket);
        entri.putAll(ganti);
        ZipOutputStream zip = new ZipOutputStream(keluaran);
        tulis(zip, JENIS_ISI, entri.remove(JENIS_ISI));
        for (Map.Entry<String, byte[]> e : entri.entrySet()) {
            tulis(zip, e.getKey(), e.getValue());
        }
        zip.finish();
    }

    private static Map<String, byte[]> baca(byte[] paket) throws IOException {
        Map<String, byte[]> entri = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(paket))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entri.put(e.getName(), zip.readAllBytes());
            }
        }
        return entri;
    }

    private static void tulis(ZipOutputStream zip, String nama, byte[] isi) throws IOException {
        ZipEntry entri = new ZipEntry(nama);
        entri.setTimeLocal(WAKTU);
        zip.putNextEntry(entri);
        zip.write(isi);
        zip.closeEntry();
    }
}
