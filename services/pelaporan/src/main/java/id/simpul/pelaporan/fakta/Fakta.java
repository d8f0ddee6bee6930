package id.simpul.pelaporan.fakta;

import java.time.Instant;

/**
 * Satu entitas sumber.
 *
 * @param kota kota pemiliknya
 * @param waktu saat perubahan terjadi di layanan sumber; dasar {@code asOf} laporan
 */
public record Fakta<T>(String kota, Instant waktu, T isi) {}
