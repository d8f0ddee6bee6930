package id.simpul.aturan.gulung;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Satuan;

/**
 * Satu bagian (misalnya kota) dengan pembilang dan penyebutnya, untuk rasio jumlah.
 *
 * @param nama nama bagian, untuk disebut bila tidak ikut
 * @param satuanPembilang satuan pembilang
 * @param satuanPenyebut satuan penyebut
 */
public record BagianRasio(
        String nama, NilaiKinerja pembilang, Satuan satuanPembilang, NilaiKinerja penyebut, Satuan satuanPenyebut) {
    public BagianRasio {
        nama = Periksa.teks("nama", nama, 300);
        Periksa.wajib("pembilang", pembilang);
        Periksa.wajib("satuanPembilang", satuanPembilang);
        Periksa.wajib("penyebut", penyebut);
        Periksa.wajib("satuanPenyebut", satuanPenyebut);
    }

    boolean lengkap() {
        return pembilang.bernilai() && penyebut.bernilai();
    }
}
