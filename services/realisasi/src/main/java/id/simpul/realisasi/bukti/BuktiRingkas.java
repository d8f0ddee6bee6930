package id.simpul.realisasi.bukti;

import java.util.UUID;

/**
 * Penunjuk sebuah berkas bukti, cukup untuk memeriksa keutuhannya.
 *
 * @param jenisMedia menurut isi berkas, bukan namanya
 * @param ukuran bita
 * @param sha256 sidik isi berkas
 */
public record BuktiRingkas(UUID id, String namaBerkas, String jenisMedia, long ukuran, String sha256) {}
