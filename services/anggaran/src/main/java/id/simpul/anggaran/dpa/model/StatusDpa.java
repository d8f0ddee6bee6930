package id.simpul.anggaran.dpa.model;

/** Keadaan satu versi anggaran. */
public enum StatusDpa {
    /** Masih dapat diubah. */
    DRAF,
    /** Tidak dapat diubah lagi; perubahan berarti versi baru. */
    DISAHKAN
}
