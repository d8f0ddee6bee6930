package id.simpul.pemeriksaan.kaidah;

/** Tempat mesin pemeriksaan dipakai; setiap tempat memakai sebagian dari kaidah yang sama. */
public enum Tempat {
    /** Satu isian yang baru disimpan: hanya yang dapat dinilai dari indikator atau keluaran itu sendiri. */
    ISIAN,
    /** Kiriman berkas: tabel yang dikirim, tanpa kaidah yang sudah menjadi aturan isian layanannya. */
    IMPOR,
    /** Satu isian yang hendak disetujui. */
    PERSETUJUAN,
    /** Laporan terbit, data hidup setahun, dan LKjIP yang hendak dibekukan. */
    LAPORAN
}
