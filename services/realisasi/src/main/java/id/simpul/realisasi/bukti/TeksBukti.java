package id.simpul.realisasi.bukti;

/** Teks bukti yang ikut diperiksa terhadap nomor orang: nama berkas pun sering memuat NIK. */
record TeksBukti(String berkas) {}
