package id.simpul.dokumen.model;

/** Letak bab dalam dokumen; menentukan cara menomori bab, subbab, tabel, dan gambarnya. */
public enum JenisBab {
    /** Sebelum daftar isi (kata pengantar, ikhtisar): judul tanpa nomor, halaman Romawi kecil. */
    DEPAN,
    /** BAB I, BAB II, ...: subbab 1.1, tabel 1.1. */
    BAB,
    /** Lampiran 1, 2, ...: tabel L1.1. */
    LAMPIRAN
}
