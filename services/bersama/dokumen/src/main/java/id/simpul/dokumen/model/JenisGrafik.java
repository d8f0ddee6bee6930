package id.simpul.dokumen.model;

/** Bentuk grafik. */
public enum JenisGrafik {
    /** Batang tegak, kategori pendek (tahun, triwulan). */
    BATANG,
    /** Batang mendatar, kategori berupa nama panjang (program, indikator). */
    BATANG_MENDATAR,
    /** Garis, perkembangan antarwaktu. */
    GARIS
}
