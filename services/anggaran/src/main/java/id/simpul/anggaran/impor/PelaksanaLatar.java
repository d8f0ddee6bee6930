package id.simpul.anggaran.impor;

import id.simpul.galat.IdPermintaan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Pelaku;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Menjalankan pekerjaan panjang di luar permintaan HTTP, satu demi satu, sehingga memori yang dipakai selalu sekali saja. */
@ApplicationScoped
class PelaksanaLatar {
    private static final Logger LOG = Logger.getLogger(PelaksanaLatar.class);

    /** Jauh lebih sering daripada batas terputusnya, supaya satu detak yang terlambat tidak berarti mati. */
    private static final int SELA_DETIK = 10;

    private final ExecutorService utas = Executors.newSingleThreadExecutor(kerja -> utas(kerja, "pekerjaan-impor"));
    private final ScheduledExecutorService jantung =
            Executors.newSingleThreadScheduledExecutor(kerja -> utas(kerja, "detak-impor"));

    private static Thread utas(Runnable kerja, String nama) {
        Thread satu = new Thread(kerja, nama);
        satu.setDaemon(true);
        return satu;
    }

    /**
     * Mengantrekan kerja atas nama pelaku itu di kotanya.
     *
     * @param detak dipanggil berkala sejak diantrekan sampai selesai, tanda bahwa pelaksananya masih hidup
     */
    void antrekan(Pelaku pelaku, Runnable detak, Runnable kerja) {
        Object permintaan = MDC.get(IdPermintaan.KUNCI_MDC);
        ScheduledFuture<?> berdetak =
                jantung.scheduleAtFixedRate(() -> atasNama(pelaku, detak), SELA_DETIK, SELA_DETIK, TimeUnit.SECONDS);
        utas.execute(() -> {
            MDC.put(IdPermintaan.KUNCI_MDC, String.valueOf(permintaan));
            try {
                atasNama(pelaku, kerja);
            } finally {
                berdetak.cancel(false);
                MDC.remove(IdPermintaan.KUNCI_MDC);
            }
        });
    }

    private static void atasNama(Pelaku pelaku, Runnable kerja) {
        try {
            KonteksKota.dalam(pelaku, () -> {
                kerja.run();
                return null;
            });
        } catch (Exception galat) {
            // Pekerjaannya sendiri sudah mencatat kegagalan; yang sampai di sini gangguan sebelum ia sempat mencatat.
            LOG.errorf(galat, "Pekerjaan impor terhenti");
        }
    }

    void henti(@Observes ShutdownEvent henti) throws InterruptedException {
        jantung.shutdownNow();
        utas.shutdownNow();
        utas.awaitTermination(2, TimeUnit.SECONDS);
    }
}
