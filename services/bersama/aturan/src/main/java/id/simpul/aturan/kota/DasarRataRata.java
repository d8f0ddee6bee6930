package id.simpul.aturan.kota;

/** Apa yang dirata-ratakan kota. */
public enum DasarRataRata {
    /** Capaian setiap indikator. */
    CAPAIAN,
    /** Realisasi bagi indikator bersatuan persen yang makin tinggi makin baik, capaian bagi yang lain (Medan). */
    REALISASI_UNTUK_PERSEN
}
