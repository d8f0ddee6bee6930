package id.simpul.impor;

/** Berat sebuah temuan: satu {@code KESALAHAN} menolak seluruh kiriman, {@code PERINGATAN} tidak. */
public enum Keparahan {
    KESALAHAN,
    PERINGATAN
}
