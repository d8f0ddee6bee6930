package id.simpul.perencanaan.renja;

/** Renja disusun dan disesuaikan selagi DRAF; sesudah DITETAPKAN tidak berubah lagi. */
public enum StatusRenja {
    DRAF,
    DITETAPKAN
}
