package id.simpul.anggaran.impor;

import id.simpul.galat.IdPermintaan;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.Pelaku;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Menjalankan pekerjaan panjang di luar permintaan HTTP, satu demi satu, sehingga memori yang dipakai selalu sekali saja. */
@ApplicationScoped
class PelaksanaLatar {
    private static final Logger LOG = Logger.getLogger(PelaksanaLatar.class);

    private final ExecutorService utas = Executors.newSingleThreadExecutor(kerja -> {
        Thread satu = new Thread(kerja, "pekerjaan-impor");
        satu.setDaemon(true);
        return satu;
    });

    /** Mengantrekan kerja atas nama pelaku itu di kotanya. */
    void antrekan(Pelaku pelaku, Runnable kerja) {
        Object permintaan = MDC.get(IdPermintaan.KUNCI_MDC);
        utas.execute(() -> {
            MDC.put(IdPermintaan.KUNCI_MDC, String.valueOf(permintaan));
            try {
                KonteksKota.dalam(pelaku, () -> {
                    kerja.run();
                    return null;
                });
            } catch (Exception galat) {
                // Pekerjaannya sendiri sudah mencatat kegagalan; yang sampai di sini gangguan sebelum ia sempat
                // mencatat.
                LOG.errorf(galat, "Pekerjaan impor terhenti");
            } finally {
                MDC.remove(IdPermintaan.KUNCI_MDC);
            }
        });
    }

    void henti(@Observes ShutdownEvent henti) throws InterruptedException {
        utas.shutdownNow();
        utas.awaitTermination(2, TimeUnit.SECONDS);
    }
}
