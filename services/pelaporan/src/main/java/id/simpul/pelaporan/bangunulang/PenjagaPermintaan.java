package id.simpul.pelaporan.bangunulang;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Utas yang menengok permintaan membangun ulang setiap detik. */
@ApplicationScoped
class PenjagaPermintaan {
    private static final Logger LOG = Logger.getLogger(PenjagaPermintaan.class);

    private final PermintaanBangunUlang permintaan;
    private final CountDownLatch berhenti = new CountDownLatch(1);
    private Thread utas;

    PenjagaPermintaan(PermintaanBangunUlang permintaan) {
        this.permintaan = permintaan;
    }

    void mulai(@Observes StartupEvent mulai) {
        utas = new Thread(this::putar, "bangun-ulang");
        utas.setDaemon(true);
        utas.start();
    }

    void henti(@Observes ShutdownEvent henti) throws InterruptedException {
        berhenti.countDown();
        if (utas != null) {
            utas.interrupt();
            utas.join(5_000);
        }
    }

    private void putar() {
        try {
            while (!berhenti.await(1, TimeUnit.SECONDS)) {
                tengok();
            }
        } catch (InterruptedException berakhir) {
            Thread.currentThread().interrupt();
        }
    }

    private void tengok() {
        try {
            permintaan.kerjakan();
        } catch (SQLException galat) {
            LOG.debugf(galat, "Permintaan membangun ulang belum dapat dibaca");
        }
    }
}
