package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaLokalIT {

    @TempDir
    static Path folder;

    private static int port;
    private static int portController;
    private static KafkaLokal kafka;

    @BeforeAll
    static void mulai() {
        List<Integer> porta = Porta.bebas(2);
        port = porta.get(0);
        portController = porta.get(1);
        kafka = KafkaLokal.mulai(folder, port, portController);
    }

    @AfterAll
    static void henti() {
        kafka.close();
    }

    @Test
    void a_record_survives_a_killed_broker() throws Exception {
        buatTopik("capaian");
        kirim("capaian", "medan|1", "97,95");
        ProcessHandle.of(kafka.pid()).orElseThrow().destroyForcibly();
        assertThat(Menunggu.sampai(Duration.ofSeconds(10), () -> !kafka.hidup()))
                .isTrue();

        kafka = KafkaLokal.mulai(folder, port, portController);

        assertThat(baca("capaian")).containsExactly("medan|1=97,95");
    }

    @Test
    void an_unknown_topic_is_not_created_silently() {
        assertThatThrownBy(() -> kirim("tidak-ada", "k", "v"))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
    }

    private static void buatTopik(String topik) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(new NewTopic(topik, 1, (short) 1))).all().get(30, TimeUnit.SECONDS);
        }
    }

    private static void kirim(String topik, String kunci, String isi) throws Exception {
        Map<String, Object> setelan = Map.of(
                "bootstrap.servers", kafka.bootstrap(),
                "max.block.ms", "3000",
                "compression.type", "lz4",
                "key.serializer", StringSerializer.class.getName(),
                "value.serializer", StringSerializer.class.getName());
        try (KafkaProducer<String, String> pengirim = new KafkaProducer<>(setelan)) {
            pengirim.send(new ProducerRecord<>(topik, kunci, isi)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> baca(String topik) {
        Map<String, Object> setelan = Map.of(
                "bootstrap.servers", kafka.bootstrap(),
                "group.id", "uji",
                "auto.offset.reset", "earliest",
                "key.deserializer", StringDeserializer.class.getName(),
                "value.deserializer", StringDeserializer.class.getName());
        List<String> hasil = new ArrayList<>();
        try (KafkaConsumer<String, String> penerima = new KafkaConsumer<>(setelan)) {
            penerima.subscribe(List.of(topik));
            Menunggu.sampai(Duration.ofSeconds(30), () -> {
                for (ConsumerRecord<String, String> rekaman : penerima.poll(Duration.ofMillis(200))) {
                    hasil.add(rekaman.key() + "=" + rekaman.value());
                }
                return !hasil.isEmpty();
            });
        }
        return hasil;
    }
}
