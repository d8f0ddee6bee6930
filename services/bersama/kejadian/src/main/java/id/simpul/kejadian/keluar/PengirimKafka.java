package id.simpul.kejadian.keluar;

import id.simpul.kejadian.PengaturanKejadian;
import id.simpul.kejadian.Topik;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Produser idempoten milik relai. */
final class PengirimKafka implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PengirimKafka.class);

    private final String layanan;
    private final KafkaProducer<String, byte[]> produser;

    PengirimKafka(PengaturanKejadian pengaturan) {
        this.layanan = pengaturan.layanan();
        this.produser = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        pengaturan.kafka(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "simpul-relai-" + layanan,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.PARTITIONER_CLASS_CONFIG,
                        PembagiPartisiKota.class.getName(),
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        8_388_608L,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000L),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Mengirim berurutan dan mengembalikan id yang sudah diterima broker.
     *
     * <p>Sesudah satu surat sebuah kota gagal, surat kota itu berikutnya tidak dihitung terbit: semuanya dikirim ulang
     * pada putaran berikut, dan konsumen melewati yang sudah diolahnya.
     */
    List<UUID> kirim(List<SuratKeluar> surat) throws InterruptedException {
        List<Future<RecordMetadata>> janji = new ArrayList<>();
        for (SuratKeluar satu : surat) {
            janji.add(produser.send(satu.keRekaman(Topik.milik(layanan), layanan)));
        }
        produser.flush();
        List<UUID> terbit = new ArrayList<>();
        Set<String> kotaGagal = new HashSet<>();
        for (int i = 0; i < surat.size(); i++) {
            SuratKeluar satu = surat.get(i);
            if (diterima(janji.get(i), satu) && !kotaGagal.contains(satu.kota())) {
                terbit.add(satu.id());
            } else {
                kotaGagal.add(satu.kota());
            }
        }
        return terbit;
    }

    private static boolean diterima(Future<RecordMetadata> janji, SuratKeluar surat) throws InterruptedException {
        try {
            janji.get();
            return true;
        } catch (ExecutionException galat) {
            LOG.warnf(
                    "Kejadian %s belum terkirim: %s",
                    surat.kunci(), galat.getCause().getMessage());
            return false;
        }
    }

    @Override
    public void close() {
        produser.close(Duration.ofSeconds(2));
    }
}
