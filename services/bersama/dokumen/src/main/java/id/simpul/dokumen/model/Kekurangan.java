package id.simpul.dokumen.model;

/**
 * Satu isi yang belum ada, untuk daftar periksa penyusun laporan.
 *
 * @param bagian "BAB I, 1.4 Isu Strategis"
 * @param apa yang belum ada
 * @param petunjuk tempat mengisinya bagi pembaca
 * @param tempat tempat mengisinya bagi aplikasi, misalnya alamat API
 */
public record Kekurangan(String bagian, String apa, String petunjuk, String tempat) {}
