package id.simpul.perencanaan.perjanjiankinerja;

/** Pihak dalam perjanjian. */
public enum PihakKe {
    /** Yang berjanji. */
    PERTAMA,
    /** Atasan langsungnya. */
    KEDUA
}
