package id.simpul.perencanaan.impor;

import id.simpul.impor.BarisImpor;
import id.simpul.perencanaan.indikator.IsiIndikator.JenisInduk;

/**
 * Satu indikator kiriman yang sudah ditemukan induknya.
 *
 * @param asal baris matriksnya
 * @param definisi baris berkas indikator; null bila tidak ada
 * @param kodeInduk kode tujuan atau sasaran; null bila bergantung pada matriks program
 * @param simpul baris matriks program; null bila bergantung pada tujuan atau sasaran
 */
record BarisIndikator(
        BarisImpor asal, BarisImpor definisi, String kode, JenisInduk jenis, String kodeInduk, SimpulMatriks simpul) {}
