package id.simpul.pelaporan.lkjip.model;

import java.time.Instant;

/**
 * Pembekuan yang sedang dibuat.
 *
 * @param nomor 1, 2, ...
 * @param waktu saat dibekukan; menjadi waktu dokumen
 * @param alasan mengapa pembekuan sebelumnya diganti; null pada yang pertama
 */
public record Beku(int nomor, Instant waktu, String alasan) {}
