package id.simpul.pelaporan.naskah;

import java.time.Instant;
import java.util.List;

/**
 * Naskah kantor untuk satu bagian LKjIP satu tahun.
 *
 * @param bagian kode bagian
 * @param isi teks polos: baris kosong memisahkan paragraf, baris berawalan "- " atau "1. " menjadi butir
 * @param tabel tabel angka yang dicetak sesudah teksnya
 * @param waktu kapan terakhir ditulis
 */
public record Naskah(
        int tahun, String bagian, String judul, String isi, List<TabelNaskah> tabel, Instant waktu, int versi) {
    static Naskah dari(NaskahEntity baris) {
        return new Naskah(
                baris.tahun,
                baris.bagian.kode(),
                baris.bagian.judul(),
                baris.isi,
                baris.tabel,
                baris.waktu,
                baris.versi);
    }
}
