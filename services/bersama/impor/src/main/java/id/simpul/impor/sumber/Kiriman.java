package id.simpul.impor.sumber;

import id.simpul.berkas.JalurPaket;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.impor.BatasImpor;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jboss.logging.Logger;

/**
 * Badan impor yang sudah tersimpan di berkas sementara dan dikenali bentuknya dari isinya: zip CSV, XLSX, JSON, atau
 * satu CSV.
 */
public final class Kiriman implements Closeable {
    private static final Logger LOG = Logger.getLogger(Kiriman.class);

    private final List<Lembar> lembar = new ArrayList<>();
    private final List<String> lain = new ArrayList<>();
    private final List<Closeable> terbuka = new ArrayList<>();
    private final Path berkas;
    private final BatasImpor batas;

    private Kiriman(Path berkas, BatasImpor batas) {
        this.berkas = berkas;
        this.batas = batas;
    }

    /**
     * Membuka kiriman; yang tidak terbaca atau berbahaya ditolak dengan 4xx sebelum satu baris pun dipakai.
     *
     * @param namaTunggal nama berkas untuk satu CSV, yang tidak membawa nama sendiri
     */
    public static Kiriman buka(Path berkas, String namaTunggal, BatasImpor batas) throws IOException {
        Kiriman kiriman = new Kiriman(berkas, batas);
        try {
            kiriman.kenali(namaTunggal);
            return kiriman;
        } catch (GalatAplikasi galat) {
            kiriman.close();
            throw galat;
        } catch (IOException | RuntimeException galat) {
            // Pembaca zip dan XLSX melempar bermacam galat untuk isi yang cacat; semuanya kesalahan pengirim.
            kiriman.close();
            LOG.debugf(galat, "Kiriman tidak dapat dibuka");
            throw tidakTerbaca("Kiriman rusak, terpotong, atau bersandi, jadi tidak dapat dibuka.");
        }
    }

    private void kenali(String namaTunggal) throws IOException {
        byte[] awal = awal();
        if (awal.length == 0) {
            throw tidakTerbaca("Badan kiriman kosong.");
        }
        if (ReadableWorkbook.isOLE2Header(awal)) {
            throw tidakTerbaca("Buku kerja bersandi atau berformat .xls lama; simpan tanpa sandi sebagai .xlsx.");
        }
        if (awal[0] == 'P' && awal.length > 3 && awal[1] == 'K') {
            bukaZip();
        } else if (json(awal)) {
            lembar.addAll(LembarJson.semua(namaTunggal, () -> Files.newInputStream(berkas), batas.kolom()));
        } else {
            tambahCsv(namaTunggal, namaTunggal + ".csv", () -> Files.newInputStream(berkas));
        }
    }

    private static boolean json(byte[] awal) {
        String teks = new String(awal, StandardCharsets.ISO_8859_1).strip();
        return teks.startsWith("[") || teks.startsWith("{");
    }

    private byte[] awal() throws IOException {
        try (InputStream isi = Files.newInputStream(berkas)) {
            return isi.readNBytes(8);
        }
    }

    private void bukaZip() throws IOException {
        ZipFile zip = new ZipFile(berkas.toFile());
        terbuka.add(zip);
        new PenjagaZip(batas, Files.size(berkas)).periksa(zip);
        if (zip.getEntry("[Content_Types].xml") != null) {
            bukaBuku();
            return;
        }
        for (ZipEntry entri : Collections.list(zip.entries())) {
            String jalur = entri.getName().replace('\\', '/');
            if (entri.isDirectory() || JalurPaket.diamSaja(jalur)) {
                continue;
            }
            if (jalur.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                tambahCsv(namaBerkas(jalur), jalur, () -> zip.getInputStream(entri));
            } else {
                lain.add(jalur);
            }
        }
    }

    private void bukaBuku() throws IOException {
        ReadableWorkbook buku = new ReadableWorkbook(berkas.toFile(), new ReadingOptions(true, false));
        terbuka.add(buku);
        buku.getSheets().forEach(satu -> lembar.add(new LembarXlsx(satu, batas.kolom())));
    }

    private void tambahCsv(String nama, String jalur, LembarCsv.Isi isi) throws IOException {
        LembarCsv csv = new LembarCsv(nama, jalur, isi, batas);
        if (csv.biner()) {
            throw tidakTerbaca("Berkas \"%s\" bukan teks CSV.".formatted(JalurPaket.tampil(jalur)));
        }
        lembar.add(csv);
    }

    private static String namaBerkas(String jalur) {
        String nama = jalur.substring(jalur.lastIndexOf('/') + 1);
        return nama.substring(0, nama.length() - ".csv".length());
    }

    private static GalatAplikasi tidakTerbaca(String pesan) {
        return new GalatAplikasi(KodeGalat.BERKAS_TIDAK_TERBACA, pesan);
    }

    /** Lembar-lembar menurut urutan di kiriman. */
    public List<Lembar> lembar() {
        return lembar;
    }

    /** Berkas yang bukan CSV dan tidak dibaca. */
    public List<String> lain() {
        return lain;
    }

    @Override
    public void close() throws IOException {
        for (Closeable satu : terbuka) {
            satu.close();
        }
    }
}
