package id.simpul.realisasi.keluaran;

/** Keadaan keluaran sub kegiatan. */
public enum StatusKeluaran {
    BERJALAN,
    SELESAI,
    /** Anggarannya dialihkan; alasannya wajib. */
    REFOCUSING,
    /** Tidak jadi dilaksanakan; alasannya wajib. */
    BATAL;

    /** Apakah statusnya harus disertai alasan. */
    public boolean wajibAlasan() {
        return this == REFOCUSING || this == BATAL;
    }
}
