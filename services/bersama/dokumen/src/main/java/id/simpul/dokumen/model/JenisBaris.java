package id.simpul.dokumen.model;

/** Kedudukan baris tabel; menentukan ketebalan dan warna latarnya. */
public enum JenisBaris {
    BIASA,
    /** Kepala kelompok di dalam tabel, misalnya program atau sasaran. */
    KELOMPOK,
    SUBTOTAL,
    TOTAL
}
