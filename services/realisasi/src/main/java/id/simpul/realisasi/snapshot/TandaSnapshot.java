package id.simpul.realisasi.snapshot;

import java.time.Instant;

/**
 * Penunjuk snapshot persetujuan terakhir.
 *
 * @param versi mulai 1, naik setiap persetujuan
 * @param sha256 sidik isi kanonik snapshot
 * @param waktu saat disetujui, UTC
 */
public record TandaSnapshot(int versi, String sha256, Instant waktu) {}
