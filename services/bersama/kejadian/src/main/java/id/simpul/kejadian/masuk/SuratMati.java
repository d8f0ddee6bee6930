package id.simpul.kejadian.masuk;

import id.simpul.kejadian.PengaturanKejadian;
import id.simpul.kejadian.Topik;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Tempat kejadian yang tidak dapat diolah disimpan utuh beserta sebab dan asalnya, supaya dapat diperiksa orang. */
final class SuratMati implements AutoCloseable {
    private final String topik;
    private final KafkaProducer<String, byte[]> produser;

    SuratMati(PengaturanKejadian pengaturan) {
        this.topik = Topik.suratMati(pengaturan.layanan());
        this.produser = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        pengaturan.kafka(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        4_194_304L),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    void kirim(ConsumerRecord<String, byte[]> rekaman, Exception sebab) throws InterruptedException {
        ProducerRecord<String, byte[]> surat = new ProducerRecord<>(topik, rekaman.key(), rekaman.value());
        rekaman.headers().forEach(surat.headers()::add);
        surat.headers()
                .add("simpul_sebab", bita(String.valueOf(sebab)))
                .add("simpul_asal", bita(rekaman.topic() + "/" + rekaman.partition() + "/" + rekaman.offset()));
        try {
            produser.send(surat).get();
        } catch (ExecutionException galat) {
            throw new KafkaException("Surat mati tidak dapat dikirim", galat.getCause());
        }
    }

    private static byte[] bita(String teks) {
        return teks.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        produser.close(Duration.ofSeconds(2));
    }
}
