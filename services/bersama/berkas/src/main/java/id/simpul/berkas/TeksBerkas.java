package id.simpul.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Isi berkas sebagai teks beserta penyandian yang terpakai.
 *
 * @param utf8 benar bila isinya memang UTF-8
 * @param penyandian nama penyandian, untuk catatan
 */
public record TeksBerkas(String teks, boolean utf8, String penyandian) {

    /** Membaca seluruh isi yang sudah ada di memori. */
    public static TeksBerkas dari(byte[] isi) {
        try {
            Penyandian penyandian = Penyandian.kenali(new ByteArrayInputStream(isi));
            int awalan = penyandian.awalan();
            String teks = new String(isi, awalan, isi.length - awalan, penyandian.himpunan());
            return new TeksBerkas(teks, penyandian.utf8(), penyandian.nama());
        } catch (IOException galat) {
            throw new UncheckedIOException("Membaca dari memori tidak mungkin gagal", galat);
        }
    }

    /** Benar bila isinya bukan teks. */
    public boolean biner() {
        return teks.indexOf('\0') >= 0;
    }
}
