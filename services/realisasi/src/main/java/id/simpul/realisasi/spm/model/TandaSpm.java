package id.simpul.realisasi.spm.model;

/** Hal pada angka SPM yang perlu diketahui pemeriksa; bukan galat. */
public enum TandaSpm {
    /** Yang terlayani lebih banyak daripada yang harus dilayani. */
    TERLAYANI_MELEBIHI_SASARAN,
    /** Sasaran lain dari triwulan sebelumnya di tahun yang sama. */
    SASARAN_BERUBAH,
    /** Sasaran lebih kecil daripada laporan sebelumnya, termasuk tahun lalu. */
    SASARAN_MENYUSUT,
    /** Angka kumulatif lebih kecil daripada triwulan sebelumnya. */
    TERLAYANI_TURUN,
    /** Di semua layanan yang terlayani tepat sama dengan sasarannya: sasaran mungkin disalin dari yang terlayani. */
    TERLAYANI_SELALU_SAMA_DENGAN_SASARAN
}
