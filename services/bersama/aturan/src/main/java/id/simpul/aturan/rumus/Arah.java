package id.simpul.aturan.rumus;

/** Arah indikator: milik indikator, bukan milik layar atau rumus. */
public enum Arah {
    /** Makin tinggi makin baik. */
    NAIK,
    /** Makin rendah makin baik, misalnya angka kemiskinan. */
    TURUN,
    /** Baik bila berada di antara dua batas. */
    RENTANG,
    /** Predikat berurut yang dinilai lewat skornya, misalnya nilai SAKIP. */
    PREDIKAT
}
