package id.simpul.perencanaan.perjanjiankinerja;

/** Keadaan Perjanjian Kinerja; isinya beku sejak tanda tangan pertama. */
public enum StatusPerjanjian {
    /** Disusun; isinya boleh berubah. */
    DRAF,
    /** Pihak pertama sudah menandatangani, pihak kedua belum. */
    DITANDATANGANI_SEPIHAK,
    /** Kedua pihak sudah menandatangani: berlaku. */
    DITANDATANGANI,
    /** Pernah berlaku; revisinya sudah ditandatangani. Tetap terbaca. */
    DIGANTIKAN
}
