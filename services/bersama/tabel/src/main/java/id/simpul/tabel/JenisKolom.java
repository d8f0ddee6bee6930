package id.simpul.tabel;

/** Jenis isi kolom: menentukan cara penulisan di setiap bentuk, dan apakah pengaman rumus berlaku. */
public enum JenisKolom {
    /** Teks bebas; di CSV diamankan dari rumus lembar kerja. */
    TEKS,
    /** Bilangan persis, berapa pun desimalnya. */
    BILANGAN,
    /** Rupiah, paling banyak dua desimal. */
    UANG,
    /** Bilangan bulat: tahun, urutan, versi. */
    BULAT,
    /** Tanggal tanpa waktu, ISO 8601. */
    TANGGAL,
    /** Benar atau salah. */
    YA_TIDAK
}
