package id.simpul.realisasi.realisasi.model;

/** Cara realisasi diisikan. */
public enum Cara {
    /** Nilai jadi dalam satuan indikator; hanya bila bagiannya tidak tercetak. */
    NILAI,
    /** Pembilang dan penyebut. */
    RASIO,
    /** Komponen, dengan atau tanpa penyebut. */
    KOMPONEN,
    /** Dinyatakan kosong atau tidak berlaku, dengan alasan. */
    TANPA_NILAI
}
