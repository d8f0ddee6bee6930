package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Rupiah;
import java.util.List;

/**
 * Satu baris pohon anggaran. Hanya baris terhalus yang membawa uang; baris di atasnya adalah jumlah anaknya, dan angka
 * tercetaknya disimpan sebagai {@link Tercetak}.
 *
 * @param id pengenal baris, unik dalam satu pohon (kode dapat berulang atau tidak ada)
 * @param indukId {@code null} untuk baris teratas
 * @param urutan urutan di antara saudaranya
 * @param anggaran {@code null} pada baris yang beranak atau bila tidak tercetak
 * @param realisasi {@code null} pada baris yang beranak atau bila belum dilaporkan
 */
public record BarisAnggaran(
        String id, String indukId, int urutan, Rupiah anggaran, Rupiah realisasi, List<Tercetak> tercetak) {
    public BarisAnggaran {
        id = Periksa.teks("id", id, 200);
        tercetak = tercetak == null ? List.of() : Periksa.daftar("tercetak", tercetak);
    }

    /** Baris terhalus. */
    public static BarisAnggaran daun(String id, String indukId, int urutan, Rupiah anggaran, Rupiah realisasi) {
        return new BarisAnggaran(id, indukId, urutan, anggaran, realisasi, List.of());
    }

    /** Baris yang jumlahnya berasal dari anaknya. */
    public static BarisAnggaran induk(String id, String indukId, int urutan, List<Tercetak> tercetak) {
        return new BarisAnggaran(id, indukId, urutan, null, null, tercetak);
    }
}
