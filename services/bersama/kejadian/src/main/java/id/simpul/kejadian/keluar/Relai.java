package id.simpul.kejadian.keluar;

import id.simpul.kejadian.PembuatTopik;
import id.simpul.kejadian.PengaturanKejadian;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Memindahkan kotak keluar ke Kafka: bangun oleh {@code NOTIFY}, mengirim berurutan, menandai terbit.
 *
 * <p>Putus di titik mana pun, paling buruk sebuah kejadian terkirim dua kali; konsumen mengenalinya dari urutannya.
 */
@ApplicationScoped
public class Relai {
    private static final Logger LOG = Logger.getLogger(Relai.class);
    private static final int TUNGGU_MS = 1_000;

    private final PengaturanKejadian pengaturan;
    private final PembuatTopik topik;
    private final CountDownLatch berhenti = new CountDownLatch(1);
    private Thread utas;

    public Relai(PengaturanKejadian pengaturan, PembuatTopik topik) {
        this.pengaturan = pengaturan;
        this.topik = topik;
    }

    void mulai(@Observes StartupEvent mulai) {
        utas = new Thread(this::putar, "relai-kejadian");
        utas.setDaemon(true);
        utas.start();
    }

    void henti(@Observes ShutdownEvent henti) throws InterruptedException {
        berhenti.countDown();
        utas.join(5_000);
    }

    /** Banyaknya kejadian yang sudah tersimpan tetapi belum di Kafka. */
    public long belumTerbit() throws SQLException {
        return KotakKeluar.hitungBelumTerbit(pengaturan.relai());
    }

    private void putar() {
        while (berhenti.getCount() > 0) {
            try {
                topik.pastikanAda();
                bekerja();
            } catch (SQLException | KafkaException galat) {
                LOG.warnf(galat, "Relai menyambung ulang");
                jeda();
            } catch (InterruptedException galat) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void bekerja() throws SQLException, InterruptedException {
        try (KotakKeluar kotak = new KotakKeluar(pengaturan.relai());
                PengirimKafka pengirim = new PengirimKafka(pengaturan)) {
            while (!kotak.menjadiPemimpin()) {
                if (berhenti.await(TUNGGU_MS, TimeUnit.MILLISECONDS)) {
                    return;
                }
            }
            kotak.sapu(pengaturan.simpanTerbit().toDays());
            while (berhenti.getCount() > 0) {
                kosongkan(kotak, pengirim);
                kotak.tunggu(TUNGGU_MS);
            }
        }
    }

    private void kosongkan(KotakKeluar kotak, PengirimKafka pengirim) throws SQLException, InterruptedException {
        List<SuratKeluar> surat = kotak.belumTerbit();
        while (!surat.isEmpty() && berhenti.getCount() > 0) {
            kotak.tandaiTerbit(pengirim.kirim(surat));
            surat = kotak.belumTerbit();
        }
    }

    private void jeda() {
        try {
            berhenti.await(TUNGGU_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }
}
