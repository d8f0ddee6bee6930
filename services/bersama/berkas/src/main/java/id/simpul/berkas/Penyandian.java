package id.simpul.berkas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Penyandian sebuah berkas teks, dikenali dari seluruh isinya tanpa memuatnya ke memori.
 *
 * @param himpunan himpunan karakter untuk membacanya
 * @param awalan bita tanda urutan (BOM) yang harus dilewati
 */
public record Penyandian(Charset himpunan, int awalan) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int PENYANGGA = 16 * 1024;

    /** UTF-8 dan UTF-16 dari tandanya, UTF-8 dari isinya yang sah, selain itu Windows-1252 (Excel lama). */
    public static Penyandian kenali(InputStream isi) throws IOException {
        BufferedInputStream masukan = new BufferedInputStream(isi, PENYANGGA);
        masukan.mark(4);
        byte[] awal = masukan.readNBytes(3);
        masukan.reset();
        if (berawalan(awal, 0xFF, 0xFE)) {
            return new Penyandian(StandardCharsets.UTF_16LE, 2);
        }
        if (berawalan(awal, 0xFE, 0xFF)) {
            return new Penyandian(StandardCharsets.UTF_16BE, 2);
        }
        boolean bertanda = awal.length == 3 && berawalan(awal, 0xEF, 0xBB) && (awal[2] & 0xFF) == 0xBF;
        return sahUtf8(masukan) ? new Penyandian(StandardCharsets.UTF_8, bertanda ? 3 : 0) : new Penyandian(WINDOWS, 0);
    }

    /** Benar bila isinya memang UTF-8. */
    public boolean utf8() {
        return himpunan.equals(StandardCharsets.UTF_8);
    }

    /** Nama bagi pembaca. */
    public String nama() {
        return himpunan.equals(WINDOWS) ? "Windows-1252" : himpunan.name();
    }

    /** Pembaca teks yang sudah melewati tanda urutan. */
    public Reader pembaca(InputStream isi) throws IOException {
        isi.skipNBytes(awalan);
        return new InputStreamReader(isi, himpunan);
    }

    private static boolean sahUtf8(InputStream isi) throws IOException {
        Reader pembaca = new InputStreamReader(
                isi,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        char[] penyangga = new char[PENYANGGA];
        try {
            int terbaca = 0;
            while (terbaca >= 0) {
                terbaca = pembaca.read(penyangga);
            }
            return true;
        } catch (CharacterCodingException bukanUtf8) {
            return false;
        }
    }

    private static boolean berawalan(byte[] isi, int a, int b) {
        return isi.length >= 2 && (isi[0] & 0xFF) == a && (isi[1] & 0xFF) == b;
    }
}
