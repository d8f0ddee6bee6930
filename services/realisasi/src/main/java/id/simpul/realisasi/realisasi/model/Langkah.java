package id.simpul.realisasi.realisasi.model;

import id.simpul.wewenang.model.BuktiWewenang;
import java.time.Instant;

/**
 * Satu langkah alur yang sudah terjadi.
 *
 * @param tindakan {@link Tindakan#kode()}
 * @param pelaku {@code sub} token; bukan nama orang
 * @param peran peran yang dipakai saat itu
 * @param waktu UTC
 * @param catatan null bila tidak ditulis
 * @param wewenang jabatan yang memberi hak menyetujui pada hari itu; null untuk langkah lain
 */
public record Langkah(
        String tindakan, String pelaku, String peran, Instant waktu, String catatan, BuktiWewenang wewenang) {}
