package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import java.util.List;

/**
 * Satu bagian ringkasan sehalaman yang dipakai selama halamannya masih muat.
 *
 * @param letak urutan cetak; bagian berikut yang seletak menggantikannya dengan isi yang lebih lengkap
 * @param judul kosong bila isinya menyambung tabel capaian tanpa judul sendiri
 * @param isi isinya
 */
record BagianRingkasan(int letak, String judul, List<Blok> isi) {}
