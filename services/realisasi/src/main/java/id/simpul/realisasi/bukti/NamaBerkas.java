package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Nama berkas dari klien: hanya untuk ditampilkan kembali, tidak pernah menjadi jalur di peladen. */
final class NamaBerkas {
    private static final int TERPANJANG = 200;

    private NamaBerkas() {}

    /** Bagian terakhir jalur, tanpa karakter kendali; 422 bila kosong atau terlalu panjang. */
    static String rapi(String kiriman) {
        String nama = kiriman == null
                ? ""
                : kiriman.substring(Math.max(kiriman.lastIndexOf('/'), kiriman.lastIndexOf('\\')) + 1);
        String bersih = nama.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        if (bersih.isEmpty() || bersih.length() > TERPANJANG) {
            throw GalatAplikasi.validasi(
                    "/berkas",
                    bersih,
                    "nama-berkas",
                    "Nama berkas wajib ada dan paling panjang %d karakter.".formatted(TERPANJANG));
        }
        return bersih;
    }

    /** Nilai Content-Disposition (RFC 6266): selalu diunduh, tidak pernah ditampilkan di asal ini. */
    static String disposisi(String nama) {
        String ascii = nama.replaceAll("[^\\x20-\\x7e]", "_").replace("\\", "_");
        String penuh = URLEncoder.encode(nama, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, penuh);
    }
}
