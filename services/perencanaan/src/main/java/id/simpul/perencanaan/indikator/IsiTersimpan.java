package id.simpul.perencanaan.indikator;

/**
 * Isi kolom {@code indikator.isi}.
 *
 * @param isi badan yang terakhir diterima
 * @param uraianInduk uraian induknya pada saat itu
 * @param rumus rumus yang berlaku
 * @param versiRumus versinya
 */
record IsiTersimpan(IsiIndikator isi, String uraianInduk, String rumus, int versiRumus) {}
