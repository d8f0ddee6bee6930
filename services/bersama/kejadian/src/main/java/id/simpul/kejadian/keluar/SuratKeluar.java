package id.simpul.kejadian.keluar;

import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Satu baris kotak keluar dan bentuk CloudEvents 1.0 (mode biner) di Kafka. */
record SuratKeluar(UUID id, long urutan, String kota, String kunci, String jenis, String isi, OffsetDateTime dibuat) {

    ProducerRecord<String, byte[]> keRekaman(String topik, String layanan) {
        CloudEventBuilder pembangun = CloudEventBuilder.v1()
                .withId(id.toString())
                .withSource(URI.create("/simpul/" + layanan))
                .withType("id.simpul.%s.%s.v1".formatted(layanan, jenis))
                .withTime(dibuat)
                .withExtension("tenant", kota)
                .withExtension("sequence", String.valueOf(urutan));
        if (isi != null) {
            pembangun.withData("application/json", isi.getBytes(StandardCharsets.UTF_8));
        }
        return KafkaMessageFactory.createWriter(topik, null, null, kunci).writeBinary(pembangun.build());
    }
}
