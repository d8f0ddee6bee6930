package id.simpul.kejadian.masuk;

import id.simpul.kejadian.PembuatTopik;
import id.simpul.kejadian.PengaturanKejadian;
import id.simpul.kejadian.Topik;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/** Utas yang membaca topik layanan lain mulai dari posisi yang tersimpan di basis data. */
@ApplicationScoped
public class Konsumen {
    private static final Logger LOG = Logger.getLogger(Konsumen.class);

    private final PengaturanKejadian pengaturan;
    private final PembuatTopik topik;
    private final KotakMasuk kotak;
    private final CountDownLatch berhenti = new CountDownLatch(1);
    private final Map<TopicPartition, Long> selesai = new ConcurrentHashMap<>();
    private volatile KafkaConsumer<String, byte[]> konsumen;
    private Thread utas;

    public Konsumen(PengaturanKejadian pengaturan, PembuatTopik topik, KotakMasuk kotak) {
        this.pengaturan = pengaturan;
        this.topik = topik;
        this.kotak = kotak;
    }

    void mulai(@Observes StartupEvent mulai) {
        if (pengaturan.dengarkan().orElse(Set.of()).isEmpty()) {
            return;
        }
        utas = new Thread(this::putar, "kotak-masuk");
        utas.setDaemon(true);
        utas.start();
    }

    void henti(@Observes ShutdownEvent henti) throws InterruptedException {
        berhenti.countDown();
        KafkaConsumer<String, byte[]> berjalan = konsumen;
        if (berjalan != null) {
            berjalan.wakeup();
        }
        if (utas != null) {
            utas.join(5_000);
        }
    }

    /** Posisi sesudah rekaman terakhir yang selesai diolah, per partisi yang dipegang. */
    public Map<TopicPartition, Long> selesai() {
        return Map.copyOf(selesai);
    }

    private void putar() {
        while (berhenti.getCount() > 0) {
            try {
                topik.pastikanAda();
                bekerja();
            } catch (WakeupException bangun) {
                LOG.debug("Konsumen dibangunkan untuk berhenti");
            } catch (InterruptedException galat) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception galat) {
                LOG.warnf(galat, "Konsumen mulai lagi dari posisi tersimpan");
                jeda();
            }
        }
    }

    private void bekerja() throws Exception {
        try (KafkaConsumer<String, byte[]> baru = buat();
                SuratMati suratMati = new SuratMati(pengaturan)) {
            konsumen = baru;
            PengolahRekaman pengolah = new PengolahRekaman(kotak, suratMati);
            List<String> nama = pengaturan.dengarkan().orElse(Set.of()).stream()
                    .map(Topik::milik)
                    .toList();
            baru.subscribe(nama, new MulaiDariBasisData(baru));
            while (berhenti.getCount() > 0) {
                ConsumerRecords<String, byte[]> rekaman = baru.poll(Duration.ofSeconds(1));
                for (TopicPartition partisi : rekaman.partitions()) {
                    pengolah.olah(partisi, rekaman.records(partisi));
                }
                baru.assignment().forEach(partisi -> selesai.put(partisi, baru.position(partisi)));
            }
        } finally {
            konsumen = null;
        }
    }

    private KafkaConsumer<String, byte[]> buat() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        pengaturan.kafka(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "simpul-" + pengaturan.layanan(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                        4_194_304),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void jeda() {
        try {
            berhenti.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }

    /** Basis data, bukan Kafka, yang tahu sampai mana proyeksi berjalan. */
    private final class MulaiDariBasisData implements ConsumerRebalanceListener {
        private final KafkaConsumer<String, byte[]> pembaca;

        MulaiDariBasisData(KafkaConsumer<String, byte[]> pembaca) {
            this.pembaca = pembaca;
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partisi) {
            partisi.forEach(selesai::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partisi) {
            try {
                Map<TopicPartition, Long> tersimpan = kotak.posisi();
                partisi.forEach(satu -> pembaca.seek(satu, tersimpan.getOrDefault(satu, 0L)));
            } catch (Exception galat) {
                throw new IllegalStateException("Posisi baca tidak dapat dimuat", galat);
            }
        }
    }
}
