package id.simpul.aturan.skala;

/** Apa yang terjadi pada nilai yang jatuh di lubang skala tercetak. Kota harus memilihnya dengan sadar. */
public enum KebijakanLubang {
    /** Batas bawah dibaca sebagai ambang: nilai di lubang milik pita di bawahnya, sampai batas bawah berikutnya. */
    AMBANG,
    /** Nilai di lubang tidak berpredikat. */
    TANPA_PREDIKAT
}
