package id.simpul.dokumen.model;

import java.text.Normalizer;

/** Membuang yang tidak boleh ada dalam XML (huruf kendali, surogat tunggal), agar naskah apa pun dapat ditulis. */
final class TeksAman {
    private TeksAman() {}

    /** Teks tanpa huruf terlarang, NFC, ganti baris selalu {@code \n}; null menjadi teks kosong. */
    static String bersih(String teks) {
        if (teks == null || teks.isEmpty()) {
            return "";
        }
        String satuGantiBaris = teks.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder hasil = new StringBuilder(satuGantiBaris.length());
        satuGantiBaris.codePoints().filter(TeksAman::bolehDalamXml).forEach(hasil::appendCodePoint);
        return Normalizer.normalize(hasil, Normalizer.Form.NFC);
    }

    /** Seperti {@link #bersih}, dan segala spasi berurutan menjadi satu: untuk judul dan isi sel. */
    static String sebaris(String teks) {
        return bersih(teks).replaceAll("[ \\t\\n]+", " ").strip();
    }

    private static boolean bolehDalamXml(int c) {
        boolean dasar = c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF && (c < 0x7F || c > 0x9F));
        return dasar || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
