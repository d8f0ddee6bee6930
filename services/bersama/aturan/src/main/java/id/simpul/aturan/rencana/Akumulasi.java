package id.simpul.aturan.rencana;

/** Cara nilai periode digabung menjadi nilai tahun. Persentase tidak pernah dijumlahkan. */
public enum Akumulasi {
    /** Nilai tahun = jumlah nilai triwulan. */
    JUMLAH,
    /** Nilai tahun = nilai triwulan terakhir. */
    POSISI_AKHIR,
    /** Nilai tahun = rata-rata sederhana nilai triwulan. */
    RATA_RATA
}
