/**
 * Aturan rencana kinerja: versi yang berlaku, target triwulan terhadap target tahun, dan peringatan keselarasan pagu,
 * target, dan satuan.
 */
package id.simpul.aturan.rencana;
