package id.simpul.pemeriksaan.paket;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Isi berkas sebagai teks beserta penyandian yang terpakai.
 *
 * @param utf8 benar bila isinya memang UTF-8
 * @param penyandian nama penyandian, untuk catatan
 */
record TeksBerkas(String teks, boolean utf8, String penyandian) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static TeksBerkas dari(byte[] isi) {
        if (berawalan(isi, 0xFF, 0xFE)) {
            return new TeksBerkas(new String(isi, 2, isi.length - 2, StandardCharsets.UTF_16LE), false, "UTF-16LE");
        }
        if (berawalan(isi, 0xFE, 0xFF)) {
            return new TeksBerkas(new String(isi, 2, isi.length - 2, StandardCharsets.UTF_16BE), false, "UTF-16BE");
        }
        try {
            String teks = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(isi))
                    .toString();
            return new TeksBerkas(teks.startsWith("\uFEFF") ? teks.substring(1) : teks, true, "UTF-8");
        } catch (CharacterCodingException e) {
            return new TeksBerkas(new String(isi, WINDOWS), false, "Windows-1252");
        }
    }

    private static boolean berawalan(byte[] isi, int a, int b) {
        return isi.length >= 2 && (isi[0] & 0xFF) == a && (isi[1] & 0xFF) == b;
    }

    boolean biner() {
        return teks.indexOf('\0') >= 0;
    }
}
