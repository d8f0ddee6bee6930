package id.simpul.realisasi.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.http.JsonKanonik;
import id.simpul.http.Sidik;
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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class SnapshotIT {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Kota kota;
    private UUID indikator;
    private String id;

    @BeforeEach
    void setujui() {
        kota = Kota.siap("kota-snapshot");
        indikator = kota.indikator("S1.I1", "%", "70");
        id = kota.tercatat(indikator, "2024", "{\"pembilang\":647681,\"penyebut\":710155}");
        kota.sampaiDisetujui(id);
    }

    @Test
    void the_event_carries_the_frozen_state_with_definition_and_target_and_its_hash_can_be_checked() throws Exception {
        JsonNode kejadian = snapshotTerbit("1");
        JsonNode isi = kejadian.get("isi");

        assertThat(Sidik.sha256(JsonKanonik.tulis(isi)))
                .isEqualTo(kejadian.get("sha256").asText());
        assertThat(kejadian.get("disetujuiOleh").asText()).isEqualTo("pimpinan-kota-snapshot");
        assertThat(isi.at("/kota").asText()).isEqualTo("kota-snapshot");
        assertThat(isi.at("/status").asText()).isEqualTo("DISETUJUI");
        assertThat(isi.at("/indikator/kode").asText()).isEqualTo("S1.I1");
        assertThat(isi.at("/indikator/arah").asText()).isEqualTo("NAIK");
        assertThat(isi.at("/target/nilai").decimalValue()).isEqualByComparingTo("70");
        assertThat(isi.at("/pembilang").decimalValue()).isEqualByComparingTo("647681");
        assertThat(isi.at("/langkah")).hasSize(3);
        assertThat(isi.has("tindakan")).isFalse();
    }

    @Test
    void the_frozen_definition_does_not_follow_later_changes_of_the_indicator() throws Exception {
        kota.kabarkanIndikator(indikator, "S1.I1", "%", "95", 1);
        String lain = kota.tercatat(kota.indikator("S1.I2", "%", "1"), "2024", "{\"nilai\":1}");
        assertThat(lain).isNotNull();

        assertThat(snapshotTerbit("1").at("/isi/target/nilai").decimalValue()).isEqualByComparingTo("70");
        kota.langkah("pimpinan", id, "pembukaan", "Target berubah").then().statusCode(200);
        kota.sampaiDisetujui(id);
        assertThat(snapshotTerbit("2").at("/isi/target/nilai").decimalValue()).isEqualByComparingTo("95");
        assertThat(snapshotTerbit("1").at("/isi/target/nilai").decimalValue()).isEqualByComparingTo("70");
    }

    @Test
    void the_event_carries_the_narrative_the_stated_denominator_and_why_it_was_opened_again() {
        String isian = """
                {"pembilang":647681,"penyebut":710155,
                 "dasarPenyebut":{"satuan":"jiwa","sumber":"Pendataan dinas","tanggalBatas":"2024-01-31"},
                 "narasi":{"pendukung":"a","kendala":"b","penyebab":"c","solusi":"d","tindakLanjut":"e"}}
                """;
        kota.langkah("pimpinan", id, "pembukaan", "Temuan Inspektorat").then().statusCode(200);
        kota.badan("operator", isian)
                .header("If-Match", kota.tag(id))
                .put(Kota.REALISASI + indikator + "/2024")
                .then()
                .statusCode(200);
        kota.sampaiDisetujui(id);

        JsonNode pertama = snapshotTerbit("1");
        assertThat(pertama.get("alasanPembukaan").isNull()).isTrue();
        assertThat(pertama.at("/isi/narasi").isNull()).isTrue();
        assertThat(pertama.at("/isi/dasarPenyebut").isNull()).isTrue();
        assertThat(pertama.at("/isi/bukti")).isEmpty();
        JsonNode kedua = snapshotTerbit("2");
        assertThat(kedua.get("alasanPembukaan").asText()).isEqualTo("Temuan Inspektorat");
        assertThat(kedua.at("/isi/narasi/tindakLanjut").asText()).isEqualTo("e");
        assertThat(kedua.at("/isi/dasarPenyebut/satuan").asText()).isEqualTo("jiwa");
        assertThat(kedua.at("/isi/dasarPenyebut/berubah").asBoolean()).isFalse();
        assertThat(kota.sebagai("auditor").get(Kota.REALISASI + id).jsonPath().getString("alasanPembukaan"))
                .isNull();
    }

    @Test
    void the_application_can_neither_change_nor_delete_a_snapshot_or_the_history() throws SQLException {
        for (String perintah : List.of(
                "update snapshot_realisasi set isi = '{}'",
                "delete from snapshot_realisasi",
                "truncate snapshot_realisasi",
                "update riwayat set pelaku = 'x'",
                "delete from riwayat")) {
            try (Connection koneksi = BasisDataUji.pengelola()) {
                BasisDataUji.jadiAplikasi(koneksi, "kota-snapshot");
                assertThatThrownBy(() -> BasisDataUji.jalankan(koneksi, perintah))
                        .as(perintah)
                        .isInstanceOfSatisfying(SQLException.class, galat -> assertThat(galat.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    @Test
    void every_change_is_in_the_history_with_who_why_from_to_and_the_request() throws SQLException {
        kota.langkah("pimpinan", id, "pembukaan", "Temuan Inspektorat").then().statusCode(200);
        try (Connection koneksi = BasisDataUji.pengelola()) {
            String milikIni = "from riwayat where jenis = 'realisasi' and id_entitas = '" + id + "'";
            assertThat(BasisDataUji.hitung(koneksi, "select count(*) " + milikIni))
                    .isEqualTo(5);
            assertThat(BasisDataUji.hitung(koneksi, "select count(*) " + milikIni + """
                             and tindakan = 'dibuka' and alasan = 'Temuan Inspektorat'
                             and pelaku = 'pimpinan-kota-snapshot' and id_permintaan is not null
                             and sebelum ->> 'status' = 'DISETUJUI' and sesudah ->> 'status' = 'DRAF'
                            """))
                    .isEqualTo(1);
        }
    }

    @Test
    void the_running_state_is_told_on_every_change_under_one_key() {
        kota.langkah("pimpinan", id, "pembukaan", "Temuan").then().statusCode(200);
        Menunggu.sampaiLulus(() -> {
            List<String> status = terbit("kota-snapshot|realisasi|" + id).stream()
                    .map(rekaman -> baca(rekaman).get("status").asText())
                    .toList();
            assertThat(status).containsExactly("DRAF", "DIAJUKAN", "DIVERIFIKASI", "DISETUJUI", "DRAF");
        });
        JsonNode akhir = baca(terbit("kota-snapshot|realisasi|" + id).get(4));
        assertThat(akhir.at("/snapshot/versi").asInt()).isEqualTo(1);
        assertThat(akhir.has("tindakan")).isFalse();
    }

    private JsonNode snapshotTerbit(String versi) {
        return Menunggu.sampaiAda(() -> terbit("kota-snapshot|realisasi-disetujui|" + id + "|" + versi).stream()
                .map(SnapshotIT::baca)
                .findFirst()
                .orElse(null));
    }

    private static List<ConsumerRecord<String, byte[]>> terbit(String kunci) {
        return KejadianUji.bacaSemua(Topik.milik("realisasi")).stream()
                .filter(rekaman -> Objects.equals(rekaman.key(), kunci))
                .toList();
    }

    private static JsonNode baca(ConsumerRecord<String, byte[]> rekaman) {
        try {
            return JSON.readTree(new String(rekaman.value(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException(galat);
        }
    }
}
