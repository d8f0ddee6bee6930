package id.simpul.anggaran.dpa.model;

/**
 * Siapa yang menyetujui sebuah pergeseran, dari yang terendah (Permendagri 77/2020; dirangkum di ATURAN 6.2). Urutan enum
 * adalah urutan tingkatnya.
 */
public enum PenyetujuPergeseran {
    /** ATURAN tidak mengaturnya; tanyakan kepada PPKD. */
    BELUM_DIATUR,
    /** PPKD, atau PA/KPA bila didelegasikan: hanya uraian sub rincian objek yang berubah. */
    PPKD_ATAU_PA,
    /** Pejabat pengelola keuangan daerah. */
    PPKD,
    /** Sekretaris daerah. */
    SEKRETARIS_DAERAH,
    /** Menunggu Perda perubahan APBD. */
    PERUBAHAN_APBD
}
