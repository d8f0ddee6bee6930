package id.simpul.anggaran.impor;

/** Keadaan sebuah pekerjaan impor. */
public enum StatusPekerjaan {
    /** Berkasnya sedang dibaca dan dicocokkan. */
    MEMBACA,
    /** Tanpa kesalahan dan menunggu diterapkan. */
    SIAP,
    /** Ada baris yang salah; unduh berkas perbaikannya. */
    DITOLAK,
    /** Sedang diterapkan. */
    MENERAPKAN,
    /** Sudah diterapkan seluruhnya. */
    SELESAI,
    /** Berhenti karena keadaannya berubah atau gangguan; tidak ada yang diterapkan. */
    GAGAL
}
