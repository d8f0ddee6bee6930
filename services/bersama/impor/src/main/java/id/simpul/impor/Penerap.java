package id.simpul.impor;

/**
 * Yang dilakukan layanan dengan baris-baris kiriman; satu contoh untuk satu kiriman.
 *
 * <p>Seluruhnya berjalan dalam satu transaksi: {@code terapkan} menyimpannya, {@code uji} membatalkannya sesudah
 * langkah yang sama persis. Karena itu penerap tidak boleh menyentuh apa pun di luar transaksi, dan id baru dalam
 * {@link #terapkan()} harus diturunkan dari isi kiriman ({@link Pengenal}), bukan acak.
 */
public interface Penerap {
    /**
     * Satu baris yang jenis isinya sudah diperiksa. Baris cacat ikut diterima supaya rujukan kepadanya tidak
     * menimbulkan temuan kedua; sel yang salah terbaca kosong.
     */
    void terima(BarisImpor baris);

    /** Aturan antar baris dan antar berkas, sesudah baris terakhir. */
    default void periksa() {}

    /**
     * Menulis yang belum ditulis; hanya dipanggil bila tidak ada satu pun kesalahan.
     *
     * @return ringkasan yang ditunjukkan sebagai {@code hasil} di laporan
     */
    Object terapkan();
}
