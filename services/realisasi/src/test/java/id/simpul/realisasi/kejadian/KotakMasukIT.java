package id.simpul.realisasi.kejadian;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.kejadian.Topik;
import id.simpul.realisasi.BasisDataUji;
import id.simpul.realisasi.Kota;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** Kotak masuk bersama, dilihat dari layanan yang mendengarkan perencanaan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class KotakMasukIT {
    @Test
    void a_poisoned_event_goes_to_the_dead_letters_with_its_cause_and_the_city_goes_on() {
        Kota kota = Kota.siap("racun");
        UUID rusak = UUID.randomUUID();
        KejadianUji.kirim("perencanaan", "racun", "indikator", rusak.toString(), "{\"bukan\": \"indikator\"");

        UUID sehat = kota.indikator("S1.I1", "%", "70");

        assertThat(sehat).isNotNull();
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.suratMati("realisasi")))
                .filteredOn(surat -> surat.key().equals("racun|indikator|" + rusak))
                .singleElement()
                .satisfies(surat -> {
                    assertThat(header(surat, "simpul_sebab")).isNotBlank();
                    assertThat(header(surat, "simpul_asal")).startsWith("simpul.perencanaan/");
                }));
    }

    @Test
    void a_record_that_is_no_event_at_all_does_not_stop_the_partition() {
        Kota kota = Kota.siap("asing");
        KejadianUji.kirimMentah(
                new ProducerRecord<>(Topik.milik("perencanaan"), "asing|entah", "x".getBytes(StandardCharsets.UTF_8)));
        assertThat(kota.indikator("S1.I2", "%", "70")).isNotNull();
    }

    @Test
    void an_event_delivered_twice_or_late_never_turns_the_projection_back() throws SQLException {
        Kota kota = Kota.siap("kembar");
        UUID id = kota.indikator("LAMA", "%", "70");
        kota.kabarkanIndikator(id, "BARU", "%", "70", 2);
        Menunggu.sampaiLulus(() -> assertThat(kodeTersimpan(id)).isEqualTo(1));
        KejadianUji.kirim("perencanaan", "kembar", "indikator", id.toString(), "{\"usang\": true}", 1L);

        kota.indikator("PENANDA", "%", "70");

        assertThat(kodeTersimpan(id)).isEqualTo(1);
        assertThat(KejadianUji.bacaSemua(Topik.suratMati("realisasi")))
                .noneMatch(surat -> surat.key().equals("kembar|indikator|" + id));
    }

    private static long kodeTersimpan(UUID id) {
        try (Connection koneksi = BasisDataUji.pengelola()) {
            return BasisDataUji.hitung(
                    koneksi,
                    "select count(*) from indikator_dikenal where id = '%s' and isi ->> 'kode' = 'BARU'".formatted(id));
        } catch (SQLException galat) {
            throw new IllegalStateException(galat);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> surat, String nama) {
        return new String(surat.headers().lastHeader(nama).value(), StandardCharsets.UTF_8);
    }
}
