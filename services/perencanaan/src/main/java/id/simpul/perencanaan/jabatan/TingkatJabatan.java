package id.simpul.perencanaan.jabatan;

/** Jenjang jabatan, dari yang tertinggi; urutan nilainya dipakai memeriksa jenjang. */
public enum TingkatJabatan {
    /** Wali kota atau bupati: di luar perangkat daerah, atasan kepala dinas. */
    KEPALA_DAERAH,
    /** Jabatan pimpinan tinggi: kepala dinas (eselon II). */
    JPT,
    /** Sekretaris dan kepala bidang (eselon III). */
    ADMINISTRATOR,
    /** Kepala seksi, kepala subbagian, ketua tim (eselon IV). */
    PENGAWAS;

    /** Apakah jenjang ini lebih tinggi daripada {@code lain}. */
    public boolean diAtas(TingkatJabatan lain) {
        return compareTo(lain) < 0;
    }
}
