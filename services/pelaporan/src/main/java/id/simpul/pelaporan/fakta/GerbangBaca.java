package id.simpul.pelaporan.fakta;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Gerbang penulis skema baca: penulis memegangnya bersama-sama sampai transaksinya selesai, penukar memegangnya sendiri.
 *
 * <p>Pembaca tidak melewatinya. Penulis harus lewat sebelum pernyataan pertamanya: tampilan {@code baca.fakta} diuraikan
 * menjadi tabel saat pernyataan disiapkan, jadi pernyataan yang menunggu di tengah akan menulis ke tabel lama.
 */
@ApplicationScoped
public class GerbangBaca {
    /** Kunci penasihat PostgreSQL. */
    public static final long KUNCI = 7_310_221L;

    private static final String MENULIS = "select 1 from (select pg_advisory_xact_lock_shared(" + KUNCI + ")) antre";
    private static final Object SUDAH_LEWAT = new Object();

    private final EntityManager em;
    private final TransactionSynchronizationRegistry transaksi;

    GerbangBaca(EntityManager em, TransactionSynchronizationRegistry transaksi) {
        this.em = em;
        this.transaksi = transaksi;
    }

    /** Menunggu penukaran yang sedang berlangsung selesai; sekali per transaksi. */
    public void menulis() {
        if (transaksi.getResource(SUDAH_LEWAT) == null) {
            em.createNativeQuery(MENULIS, Integer.class).getSingleResult();
            transaksi.putResource(SUDAH_LEWAT, Boolean.TRUE);
        }
    }
}
