package id.simpul.realisasi.realisasi;

import jakarta.validation.constraints.Size;

/**
 * Isi permintaan langkah alur.
 *
 * @param catatan wajib untuk penolakan dan pembukaan
 */
public record CatatanAlur(@Size(max = 1000) String catatan) {}
