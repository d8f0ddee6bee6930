package id.simpul.anggaran.impor;

import jakarta.persistence.EntityManager;

/**
 * Sambungan berkalang (nested loop) di transaksi yang sedang berjalan. Statistik tampungan selalu lebih tua daripada isinya:
 * perencana menduga satu baris, lalu mengulang seluruh tabel untuk setiap baris.
 */
final class UlangBerkalang {
    private UlangBerkalang() {}

    /** Sampai {@link #nyalakan} atau transaksinya selesai, tabel disambung sekali baca. */
    static void matikan(EntityManager em) {
        atur(em, "off");
    }

    static void nyalakan(EntityManager em) {
        atur(em, "on");
    }

    private static void atur(EntityManager em, String keadaan) {
        em.createNativeQuery("set local enable_nestloop = " + keadaan).executeUpdate();
    }
}
