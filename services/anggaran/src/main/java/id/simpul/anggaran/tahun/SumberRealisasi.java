package id.simpul.anggaran.tahun;

/** Dari mana realisasi setahun dicatat; satu tahun hanya mengenal satu. */
public enum SumberRealisasi {
    /** Rekap setahun per baris, seperti tercetak di dokumen. */
    REKAP,
    /** Pembayaran satu per satu. */
    SP2D
}
