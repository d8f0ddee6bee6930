package id.simpul.anggaran.impor;

/** Isi berkas ekspor yang diimpor. */
public enum JenisImpor {
    /** DPA beserta rencana kas dua belas bulannya; menjadi DPA draf. */
    DPA,
    /** Daftar SP2D dan pengembaliannya. */
    SP2D,
    /** Laporan realisasi anggaran; menjadi rekap realisasi setahun. */
    LRA
}
