package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Rata;

/**
 * Bidang gambar. Satu gambar dilukis lewat antarmuka ini, sehingga SVG, PDF, dan PNG memuat gambar yang sama. Koordinat
 * dalam piksel CSS, sumbu y ke bawah.
 */
public interface Kanvas {
    /** Persegi panjang berisi warna. */
    void persegi(double x, double y, double lebar, double tinggi, Warna isi);

    /** Garis lurus; {@code putus} untuk garis putus-putus. */
    void garis(double x1, double y1, double x2, double y2, double tebal, Warna warna, boolean putus);

    /** Lingkaran berisi warna. */
    void lingkaran(double x, double y, double jari, Warna isi);

    /** Bidang tertutup; titik berurutan x, y, x, y. */
    void bidang(double[] titik, Warna isi);

    /** Tulisan sebaris; {@code y} garis dasar huruf, {@code x} titik acuan perataannya. */
    void teks(double x, double y, String isi, double ukuran, boolean tebal, Rata rata, Warna warna);
}
