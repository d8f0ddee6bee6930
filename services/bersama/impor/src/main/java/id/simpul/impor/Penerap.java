package id.simpul.impor;

import id.simpul.pemeriksaan.paket.PaketHidup;
import java.net.URI;
import java.util.Optional;

/**
 * Yang dilakukan layanan dengan baris-baris kiriman; satu contoh untuk satu kiriman.
 *
 * <p>Seluruhnya berjalan dalam satu transaksi: {@code terapkan} menyimpannya, {@code uji} membatalkannya sesudah
 * langkah yang sama persis. Karena itu penerap tidak boleh menyentuh apa pun di luar transaksi, dan ringkasan
 * {@link #terapkan()} tidak boleh memuat id acak: turunkan dari isi kiriman ({@link Pengenal}) atau sebut di
 * {@link #lokasi()}.
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
     * Menambah tabel bagi kaidah pemeriksaan yang tidak dikirim dengan nama dan kolom paket data: isi kiriman yang bentuknya
     * lain, atau baris tersimpan yang dirujuknya (bernomor baris 0). Hanya dipanggil bila tidak ada satu pun kesalahan.
     */
    default void lengkapi(PaketHidup paket) {}

    /**
     * Menulis yang belum ditulis; hanya dipanggil bila tidak ada satu pun kesalahan.
     *
     * @return ringkasan yang ditunjukkan sebagai {@code hasil} di laporan
     */
    Object terapkan();

    /** Alamat yang dibuat {@link #terapkan()}; menjadi header {@code Location}, bukan isi laporan, karena idnya baru. */
    default Optional<URI> lokasi() {
        return Optional.empty();
    }
}
