package id.simpul.gateway.permintaan;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Memeriksa alamat sebelum diteruskan tanpa diubah. Yang ditolak adalah alamat yang dibaca berbeda oleh gateway dan
 * oleh layanan: sandi persen yang rusak, karakter kendali, UTF-8 yang rusak, dan {@code ..} (juga yang disandikan),
 * yang di layanan dapat keluar dari awalan yang diizinkan.
 */
public final class AlamatPermintaan {
    /** Panjang alamat terbesar, termasuk parameternya. */
    public static final int PANJANG_TERBESAR = 8192;

    private AlamatPermintaan() {}

    /** Alasan menolak alamat {@code jalur} dengan {@code kueri} (boleh null), atau kosong bila sah. */
    public static Optional<Penolakan> periksa(String jalur, String kueri) {
        int panjang = jalur.length() + (kueri == null ? 0 : kueri.length());
        if (panjang > PANJANG_TERBESAR) {
            return Optional.of(Penolakan.karena(
                    KodeGalat.ALAMAT_TERLALU_PANJANG,
                    "Alamat " + panjang + " karakter; paling panjang " + PANJANG_TERBESAR + "."));
        }
        String alasan = alasanTeks(jalur);
        if (alasan == null && kueri != null) {
            alasan = alasanTeks(kueri);
        }
        if (alasan == null && mengandungLangkahNaik(jalur)) {
            alasan = "Alamat memuat segmen \".\" atau \"..\".";
        }
        return Optional.ofNullable(alasan).map(a -> Penolakan.karena(KodeGalat.ALAMAT_TIDAK_SAH, a));
    }

    private static String alasanTeks(String teks) {
        boolean bersandi = false;
        for (int i = 0; i < teks.length(); i++) {
            char c = teks.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '\\') {
                return "Alamat memuat karakter yang harus disandikan dengan persen.";
            }
            if (c == '%') {
                bersandi = true;
                int nilai = nilaiSandi(teks, i);
                if (nilai < 0) {
                    return "Sandi persen rusak: sesudah % harus ada dua angka heksadesimal.";
                }
                if (nilai < ' ' && nilai != '\t' && nilai != '\n' && nilai != '\r') {
                    return "Alamat memuat karakter kendali yang disandikan.";
                }
            }
        }
        return bersandi && urai(teks) == null ? "Sandi persen bukan UTF-8 yang sah." : null;
    }

    private static int nilaiSandi(String teks, int letakPersen) {
        if (letakPersen + 2 >= teks.length()) {
            return -1;
        }
        int tinggi = Character.digit(teks.charAt(letakPersen + 1), 16);
        int rendah = Character.digit(teks.charAt(letakPersen + 2), 16);
        return tinggi < 0 || rendah < 0 ? -1 : tinggi * 16 + rendah;
    }

    private static boolean mengandungLangkahNaik(String jalur) {
        if (!jalur.contains("/.") && jalur.indexOf('%') < 0) {
            return false;
        }
        for (String segmen : urai(jalur).replace('\\', '/').split("/", -1)) {
            int titikKoma = segmen.indexOf(';');
            String nama = titikKoma < 0 ? segmen : segmen.substring(0, titikKoma);
            if (nama.equals(".") || nama.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static String urai(String teks) {
        ByteBuffer bita = ByteBuffer.allocate(teks.length());
        for (int i = 0; i < teks.length(); i++) {
            if (teks.charAt(i) == '%') {
                bita.put((byte) nilaiSandi(teks, i));
                i += 2;
            } else {
                bita.put((byte) teks.charAt(i));
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bita.flip()).toString();
        } catch (CharacterCodingException bukanUtf8) {
            return null;
        }
    }
}
