package id.simpul.realisasi.pengaturan;

/** Yang terjadi pada KESALAHAN pemeriksaan yang masih ada ketika realisasi hendak disetujui. */
public enum SebelumSetuju {
    /** Temuan menyertai jawaban; penyetuju yang memutuskan. */
    SERTAKAN,
    /** Persetujuan ditolak 409 sampai tidak ada KESALAHAN. */
    TOLAK
}
