package id.simpul.pemeriksaan;

/** Keparahan temuan; urutannya dipakai untuk menyusun hasil (yang terberat lebih dulu). */
public enum Keparahan {
    /** Angka tercetak pasti salah menurut angka lain di dokumen yang sama. */
    KESALAHAN,
    /** Sangat patut ditanyakan: dapat benar, tetapi perlu penjelasan di dokumen. */
    PERINGATAN,
    /** Catatan bagi pembaca, termasuk kaidah yang tidak dapat dijalankan. */
    INFO
}
