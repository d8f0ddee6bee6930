package id.simpul.realisasi.bukti;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/** Bagian demi bagian sebuah badan multipart/form-data, dibaca mengalir. */
final class BagianMultipart {
    /** RFC 2046. */
    private static final int BATAS_TERPANJANG = 70;

    private final MultipartInput masukan;
    private boolean mulai;
    private InputStream isi;
    private Map<String, String> disposisi = Map.of();

    private BagianMultipart(MultipartInput masukan) {
        this.masukan = masukan;
    }

    /** Menyiapkan pembacaan; 415 bila jenis medianya bukan multipart/form-data berbatas. */
    static BagianMultipart baca(String jenisMedia, InputStream badan) throws IOException {
        if (jenisMedia == null || !jenisMedia.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw bukanMultipart(jenisMedia);
        }
        ParameterParser pengurai = new ParameterParser();
        pengurai.setLowerCaseNames(true);
        String batas = pengurai.parse(jenisMedia, ';').get("boundary");
        if (batas == null || batas.isEmpty() || batas.length() > BATAS_TERPANJANG) {
            throw bukanMultipart(jenisMedia);
        }
        return new BagianMultipart(MultipartInput.builder()
                .setInputStream(badan)
                .setBoundary(batas.getBytes(StandardCharsets.ISO_8859_1))
                .get());
    }

    /** Maju ke bagian berikutnya; salah bila sudah habis. */
    boolean maju() throws IOException {
        if (mulai) {
            // Menutup bagian berarti melewati sisanya sampai pembatas.
            isi.close();
        }
        boolean ada = mulai ? masukan.readBoundary() : masukan.skipPreamble();
        mulai = true;
        if (!ada) {
            return false;
        }
        disposisi = disposisi(masukan.readHeaders());
        isi = masukan.newInputStream();
        return true;
    }

    /** Nama bidang formulir; teks kosong bila tidak disebut. */
    String nama() {
        return disposisi.getOrDefault("name", "");
    }

    /** Nama berkas seperti dikirim klien; null bila bukan berkas. */
    String namaBerkas() {
        return disposisi.get("filename");
    }

    InputStream isi() {
        return isi;
    }

    private static Map<String, String> disposisi(String header) {
        for (String baris : header.lines().toList()) {
            if (baris.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                ParameterParser pengurai = new ParameterParser();
                pengurai.setLowerCaseNames(true);
                return new HashMap<>(pengurai.parse(baris.substring(baris.indexOf(':') + 1), ';'));
            }
        }
        return Map.of();
    }

    private static GalatAplikasi bukanMultipart(String jenisMedia) {
        return new GalatAplikasi(
                KodeGalat.JENIS_MEDIA_TIDAK_DIDUKUNG,
                "Bukti dikirim sebagai multipart/form-data, bukan \"%s\".".formatted(jenisMedia));
    }
}
