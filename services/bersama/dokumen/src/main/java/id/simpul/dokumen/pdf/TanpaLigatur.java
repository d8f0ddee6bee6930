package id.simpul.dokumen.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Berkas huruf tanpa tabel penggantian lambang (GSUB).
 *
 * <p>PDFBox mencari ligatur pada setiap kata yang ditulis, dan pencarian itu tampak jelas dalam cuplikan waktu mencetak.
 * Bahasa Indonesia tidak memerlukannya; tanpa ligatur teks PDF juga lebih mudah dicari dan disalin.
 */
final class TanpaLigatur {
    private static final int LETAK_BANYAK_TABEL = 4;
    private static final int KEPALA = 12;
    private static final int PANJANG_ENTRI = 16;
    private static final int GSUB = tanda("GSUB");
    /** Nama yang tidak dikenal pembaca huruf mana pun, sehingga tabelnya dilewati. */
    private static final int DILEWATI = tanda("zzzz");

    private TanpaLigatur() {}

    /** Salinan berkas itu yang tabel GSUB-nya dilewati pembaca; letak dan isi tabel lain tidak berubah. */
    static byte[] dari(byte[] huruf) {
        ByteBuffer hasil = ByteBuffer.wrap(huruf.clone());
        int banyak = hasil.getShort(LETAK_BANYAK_TABEL);
        for (int i = 0; i < banyak; i++) {
            int letak = KEPALA + i * PANJANG_ENTRI;
            if (hasil.getInt(letak) == GSUB) {
                hasil.putInt(letak, DILEWATI);
            }
        }
        return hasil.array();
    }

    private static int tanda(String nama) {
        return ByteBuffer.wrap(nama.getBytes(StandardCharsets.US_ASCII)).getInt();
    }
}
