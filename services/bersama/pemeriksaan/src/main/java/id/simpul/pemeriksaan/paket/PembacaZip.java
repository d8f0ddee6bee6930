package id.simpul.pemeriksaan.paket;

import id.simpul.pemeriksaan.paket.PaketDitolakException.Sebab;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Membaca zip mengalir: ukuran yang diakui di kepala zip tidak dipercaya. */
final class PembacaZip {

    private PembacaZip() {}

    static PenampungBerkas baca(InputStream masukan, BatasPaket batas) {
        PenampungBerkas penampung = new PenampungBerkas(batas);
        PenghitungBita hitung = new PenghitungBita(new BufferedInputStream(masukan));
        try {
            pastikanZip(hitung);
            try (ZipInputStream zip = new ZipInputStream(hitung, StandardCharsets.UTF_8)) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    if (!e.isDirectory()) {
                        penampung.terima(e.getName(), zip, () -> hitung.bita);
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new PaketDitolakException(
                    Sebab.TIDAK_TERBACA, "Zip rusak, terpotong, atau bersandi: " + e.getMessage(), e);
        }
        return penampung;
    }

    private static void pastikanZip(PenghitungBita masukan) throws IOException {
        masukan.mark(4);
        byte[] kepala = masukan.readNBytes(4);
        masukan.reset();
        if (kepala.length < 4 || kepala[0] != 'P' || kepala[1] != 'K') {
            throw new PaketDitolakException(
                    Sebab.BUKAN_ZIP,
                    "Berkas bukan zip. Kirim zip berisi CSV UTF-8 (anggaran.csv, realisasi.csv, ...).");
        }
        if (kepala[2] == 5 && kepala[3] == 6) {
            throw new PaketDitolakException(Sebab.KOSONG, "Zip tidak berisi berkas apa pun.");
        }
    }

    private static final class PenghitungBita extends FilterInputStream {
        private long bita;
        private long tanda;

        PenghitungBita(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bita += b >= 0 ? 1 : 0;
            return b;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            int n = super.read(b, off, len);
            bita += Math.max(n, 0);
            return n;
        }

        @Override
        public synchronized void mark(int readlimit) {
            tanda = bita;
            super.mark(readlimit);
        }

        @Override
        public synchronized void reset() throws IOException {
            bita = tanda;
            super.reset();
        }
    }
}
