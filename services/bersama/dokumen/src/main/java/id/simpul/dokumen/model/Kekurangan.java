package id.simpul.dokumen.model;

/**
 * Satu isi yang belum ada, untuk daftar periksa penyusun laporan.
 *
 * @param bagian "BAB I, 1.4 Isu Strategis"
 * @param apa yang belum ada
 * @param tempat tempat mengisinya
 */
public record Kekurangan(String bagian, String apa, String tempat) {}
