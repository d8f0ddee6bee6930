package id.simpul.anggaran.pelampauan.model;

import id.simpul.aturan.nilai.Rupiah;

/**
 * Realisasi satu baris yang melebihi anggarannya.
 *
 * @param kunci kunci baris anggaran terhalus
 * @param anggaran anggaran baris ketika dilampaui
 * @param realisasi realisasi baris sesudah dilampaui
 */
public record Pelampauan(String kunci, String uraian, Rupiah anggaran, Rupiah realisasi) {
    /** Yang melebihi anggaran. */
    public Rupiah lebih() {
        return realisasi.minus(anggaran);
    }
}
