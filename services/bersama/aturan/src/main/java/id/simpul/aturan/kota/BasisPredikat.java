package id.simpul.aturan.kota;

/** Angka yang dibandingkan dengan skala predikat kota. */
public enum BasisPredikat {
    /** Capaian. */
    CAPAIAN,
    /** Realisasi bagi indikator bersatuan persen yang makin tinggi makin baik, capaian bagi yang lain (Metro). */
    REALISASI
}
