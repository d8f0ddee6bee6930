package id.simpul.dokumen.model;

/** Cara dokumen ditata di kertas. */
public enum TataDokumen {
    /** Bersampul, berdaftar isi, bab di halaman baru, kepala dan nomor di setiap halaman. */
    BUKU,
    /** Selembar: tanpa sampul, daftar, dan kepala halaman; tabelnya bernomor 1, 2, .... */
    LEMBAR,
    /** Surat resmi: tanpa sampul, daftar, dan kepala halaman; setiap bagian mulai di halaman baru. */
    SURAT
}
