package id.simpul.kejadian.masuk;

import id.simpul.kejadian.KejadianMasuk;
import id.simpul.kejadian.KejadianRusak;
import id.simpul.kejadian.besar.BentukRekaman;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Rekaman Kafka (CloudEvents biner) menjadi {@link KejadianMasuk}; yang cacat menjadi {@link KejadianRusak}. */
final class PembacaRekaman {
    private PembacaRekaman() {}

    static KejadianMasuk baca(ConsumerRecord<String, byte[]> rekaman) {
        try {
            String[] kunci = rekaman.key().split("\\|", 3);
            String sumber = header(rekaman, "ce_source");
            return new KejadianMasuk(
                    UUID.fromString(header(rekaman, "ce_id")),
                    sumber.substring(sumber.lastIndexOf('/') + 1),
                    header(rekaman, "ce_tenant"),
                    BentukRekaman.dariTipe(header(rekaman, "ce_type"), kunci[1]),
                    kunci[2],
                    Long.parseLong(header(rekaman, "ce_sequence")),
                    OffsetDateTime.parse(header(rekaman, "ce_time")).toInstant(),
                    rekaman.value() == null ? null : new String(rekaman.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException
                | DateTimeException
                | NullPointerException
                | IndexOutOfBoundsException galat) {
            throw new KejadianRusak("Rekaman bukan kejadian Simpul", galat);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> rekaman, String nama) {
        Header header = rekaman.headers().lastHeader(nama);
        if (header == null) {
            throw new IllegalArgumentException("Header " + nama + " tidak ada");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
