package id.simpul.aturan.spm;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;

/**
 * Satu butir mutu minimal (barang, jasa, atau SDM) dari sebuah layanan.
 *
 * @param dibutuhkan jumlah yang harus dipenuhi
 * @param terpenuhi jumlah yang terpenuhi, dalam satuan yang sama
 */
public record ButirMutu(String nama, NilaiKinerja dibutuhkan, NilaiKinerja terpenuhi) {
    public ButirMutu {
        nama = Periksa.teks("nama", nama, 300);
        Periksa.wajib("dibutuhkan", dibutuhkan);
        Periksa.wajib("terpenuhi", terpenuhi);
    }
}
