package id.simpul.perencanaan.nomenklatur;

/**
 * Satu edisi daftar kode.
 *
 * @param kode pengenal edisi di parameter {@code keputusan}
 * @param tahun tahun edisi itu mulai dipakai
 * @param digitSubKegiatan 2 sampai 2022, 4 sesudahnya
 * @param lengkap apakah seluruh kode bidang sosial kabupaten/kota edisi itu ada di sini
 */
public record Keputusan(String kode, String nama, int tahun, int digitSubKegiatan, boolean lengkap, String catatan) {}
