package id.simpul.dokumen.tata;

import id.simpul.dokumen.model.Rata;
import id.simpul.dokumen.model.Sel;

/**
 * Sel yang sudah ditempatkan di kisi tabel.
 *
 * @param kolom nomor kolom paling kiri, mulai 0
 * @param bentang jumlah kolom yang ditempati
 * @param tinggi jumlah baris yang ditempati (hanya di kepala)
 * @param teks tulisan Indonesia
 * @param rata perataan
 * @param sambungan benar bila isinya sama dengan sel di atasnya dan tidak ditulis lagi
 * @param disambung benar bila baris berikutnya menyambung sel ini
 * @param uraian benar bila sel ini di kolom uraian, yang menjorok menurut tingkat baris
 * @param nilai isi bertipe
 */
public record SelTata(
        int kolom,
        int bentang,
        int tinggi,
        String teks,
        Rata rata,
        boolean sambungan,
        boolean disambung,
        boolean uraian,
        Sel nilai) {}
