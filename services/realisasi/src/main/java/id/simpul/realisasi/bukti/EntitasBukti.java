package id.simpul.realisasi.bukti;

/** Isian yang dapat disertai bukti. */
public enum EntitasBukti {
    REALISASI,
    KELUARAN,
    SPM
}
