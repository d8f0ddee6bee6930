package id.simpul.uji;

import id.simpul.kejadian.Topik;
import id.simpul.kejadian.keluar.PembagiPartisiKota;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Menerbitkan kejadian seperti layanan lain menerbitkannya, dan membaca topik dari awal. */
public final class KejadianUji {
    // Nomor urut harus naik juga bila JVM uji lain pernah menulis ke basis data yang sama.
    private static final AtomicLong URUTAN = new AtomicLong(System.currentTimeMillis() * 1000);

    private KejadianUji() {}

    /** Mengirim satu kejadian dan menunggu broker menerimanya; {@code isi} null berarti entitas dihapus. */
    public static long kirim(String layanan, String kota, String jenis, String id, String isi) {
        long urutan = URUTAN.incrementAndGet();
        kirim(layanan, kota, jenis, id, isi, urutan);
        return urutan;
    }

    /** Seperti {@link #kirim(String, String, String, String, String)} dengan nomor urut pilihan uji. */
    public static void kirim(String layanan, String kota, String jenis, String id, String isi, long urutan) {
        CloudEventBuilder kejadian = CloudEventBuilder.v1()
                .withId(UUID.randomUUID().toString())
                .withSource(URI.create("/simpul/" + layanan))
                .withType("id.simpul.%s.%s.v1".formatted(layanan, jenis))
                .withTime(OffsetDateTime.now(ZoneOffset.UTC))
                .withExtension("tenant", kota)
                .withExtension("sequence", String.valueOf(urutan));
        if (isi != null) {
            kejadian.withData("application/json", isi.getBytes(StandardCharsets.UTF_8));
        }
        ProducerRecord<String, byte[]> rekaman = KafkaMessageFactory.<String>createWriter(
                        Topik.milik(layanan), null, null, kota + "|" + jenis + "|" + id)
                .writeBinary(kejadian.build());
        kirimMentah(rekaman);
    }

    /** Mengirim rekaman apa adanya, termasuk yang cacat. */
    public static void kirimMentah(ProducerRecord<String, byte[]> rekaman) {
        try (KafkaProducer<String, byte[]> produser = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, LayananNyata.bootstrap(),
                        ProducerConfig.PARTITIONER_CLASS_CONFIG, PembagiPartisiKota.class.getName()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            produser.send(rekaman).get();
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(galat);
        } catch (ExecutionException galat) {
            throw new IllegalStateException(galat.getCause());
        }
    }

    /** Semua rekaman topik sejak awal sampai ujungnya saat ini. */
    public static List<ConsumerRecord<String, byte[]>> bacaSemua(String topik) {
        try (KafkaConsumer<String, byte[]> konsumen = new KafkaConsumer<>(
                Map.of("bootstrap.servers", LayananNyata.bootstrap()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partisi = konsumen.partitionsFor(topik).stream()
                    .map(satu -> new TopicPartition(topik, satu.partition()))
                    .toList();
            konsumen.assign(partisi);
            konsumen.seekToBeginning(partisi);
            Map<TopicPartition, Long> ujung = konsumen.endOffsets(partisi);
            List<ConsumerRecord<String, byte[]>> rekaman = new ArrayList<>();
            while (partisi.stream().anyMatch(satu -> konsumen.position(satu) < ujung.get(satu))) {
                konsumen.poll(Duration.ofMillis(200)).forEach(rekaman::add);
            }
            return rekaman;
        }
    }
}
