package id.simpul.anggaran.sp2d.model;

import id.simpul.aturan.nilai.Rupiah;

/**
 * Satu pembebanan.
 *
 * @param kunci kunci baris anggaran terhalus, tetap antar versi DPA
 * @param uraian nama baris ketika dibebankan
 * @param nilai lebih besar dari nol; tanda realisasinya dari jenis SP2D
 */
public record BarisSp2d(String kunci, String uraian, Rupiah nilai) {}
