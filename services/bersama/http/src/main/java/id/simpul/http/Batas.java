package id.simpul.http;

import id.simpul.galat.GalatAplikasi;

/** Parameter {@code limit} daftar: bawaan 50, paling banyak 500 (permintaan lebih besar diturunkan). */
public final class Batas {
    private static final int BAWAAN = 50;
    private static final int TERBESAR = 500;

    private Batas() {}

    /** Batas yang berlaku; nol atau negatif ditolak 400. */
    public static int dari(Integer limit) {
        if (limit == null) {
            return BAWAAN;
        }
        if (limit < 1) {
            throw GalatAplikasi.parameter(
                    "limit", limit, "rentang", "Parameter limit \"%d\" harus paling kecil 1.".formatted(limit));
        }
        return Math.min(limit, TERBESAR);
    }
}
