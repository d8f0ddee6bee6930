package id.simpul.pelaporan.naskah;

import java.time.Instant;

/**
 * Naskah kantor untuk satu bagian LKjIP satu tahun.
 *
 * @param bagian kode bagian
 * @param isi teks polos: baris kosong memisahkan paragraf, baris berawalan "- " atau "1. " menjadi butir
 * @param waktu kapan terakhir ditulis
 */
public record Naskah(int tahun, String bagian, String judul, String isi, Instant waktu, int versi) {
    static Naskah dari(NaskahEntity baris) {
        return new Naskah(baris.tahun, baris.bagian.kode(), baris.bagian.judul(), baris.isi, baris.waktu, baris.versi);
    }
}
