package id.simpul.impor.web;

import id.simpul.impor.PenampungTemuan;
import id.simpul.impor.Penerap;

/** Membuat penerap baru untuk satu kiriman, di dalam transaksinya. */
@FunctionalInterface
public interface PembuatPenerap {
    /**
     * Penerap untuk kiriman itu.
     *
     * @param sidik SHA-256 badan, dasar id yang tetap ({@link id.simpul.impor.Pengenal})
     * @param temuan tempat mencatat temuan yang bukan milik satu baris
     */
    Penerap buat(String sidik, PenampungTemuan temuan);
}
