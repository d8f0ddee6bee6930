package id.simpul.dokumen.model;

/** Perataan isi kolom. */
public enum Rata {
    KIRI,
    TENGAH,
    KANAN
}
