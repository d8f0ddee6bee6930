package id.simpul.anggaran.pelampauan.model;

/** Apa yang dilakukan kota terhadap realisasi yang melebihi anggaran barisnya. */
public enum KebijakanPelampauan {
    /** Ditolak dengan menyebut sisanya (UU 1/2004 pasal 3 ayat 3); bawaan setiap kota. */
    TOLAK,
    /** Diterima bila disertai alasan, dan selalu masuk daftar pelampauan. */
    TERIMA_BERALASAN
}
