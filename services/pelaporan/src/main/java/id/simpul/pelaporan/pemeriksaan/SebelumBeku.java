package id.simpul.pelaporan.pemeriksaan;

/** Yang terjadi pada KESALAHAN yang masih ada ketika LKjIP hendak dibekukan. */
public enum SebelumBeku {
    /** Temuan menyertai laporan di lampirannya. */
    SERTAKAN,
    /** Pembekuan ditolak 409 sampai tidak ada KESALAHAN. */
    TOLAK
}
