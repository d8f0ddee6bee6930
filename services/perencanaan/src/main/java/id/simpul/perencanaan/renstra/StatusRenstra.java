package id.simpul.perencanaan.renstra;

/** Alur Renstra: disusun, diajukan, lalu ditetapkan dan tidak dapat diubah lagi. */
public enum StatusRenstra {
    DRAF,
    DIAJUKAN,
    DITETAPKAN
}
