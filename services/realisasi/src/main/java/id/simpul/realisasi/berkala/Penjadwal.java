package id.simpul.realisasi.berkala;

import id.simpul.tenansi.KonteksKota;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Mengulang setiap {@link PekerjaanBerkala}; satu kota yang gagal tidak menghentikan kota lain maupun putaran berikutnya. */
@ApplicationScoped
class Penjadwal {
    private static final Logger LOG = Logger.getLogger(Penjadwal.class);

    private final List<PekerjaanBerkala> pekerjaan;
    private final List<ScheduledFuture<?>> janji = new ArrayList<>();
    private final ScheduledExecutorService utas = Executors.newSingleThreadScheduledExecutor(tugas -> {
        Thread baru = new Thread(tugas, "pekerjaan-berkala");
        baru.setDaemon(true);
        return baru;
    });

    Penjadwal(@All List<PekerjaanBerkala> pekerjaan) {
        this.pekerjaan = pekerjaan;
    }

    void mulai(@Observes StartupEvent mulai) {
        for (PekerjaanBerkala satu : pekerjaan) {
            long jarak = satu.jarak().toMillis();
            janji.add(utas.scheduleWithFixedDelay(() -> putaran(satu), jarak, jarak, TimeUnit.MILLISECONDS));
        }
    }

    void henti(@Observes ShutdownEvent henti) {
        janji.forEach(satu -> satu.cancel(true));
        utas.shutdownNow();
    }

    private static void putaran(PekerjaanBerkala satu) {
        try {
            satu.kota().forEach(kota -> kerjakan(satu, kota));
        } catch (Exception galat) {
            LOG.errorf(galat, "Pekerjaan berkala %s gagal", satu.getClass().getSimpleName());
        }
    }

    private static void kerjakan(PekerjaanBerkala satu, String kota) {
        try {
            KonteksKota.dalam(kota, () -> {
                satu.kerjakan();
                return null;
            });
        } catch (Exception galat) {
            LOG.errorf(
                    galat,
                    "Pekerjaan berkala %s gagal untuk kota %s",
                    satu.getClass().getSimpleName(),
                    kota);
        }
    }
}
