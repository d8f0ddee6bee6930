package id.simpul.pelaporan.penjelasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Setiap jawaban berangka menunjuk penjelasannya, dan penjelasan itu menyebut angka yang sama. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class TautanPenjelasanIT {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Sama dengan yang dikirim {@link PenjelasanIT}, supaya urutan kelas uji tidak berarti. */
    private static final String SPM = """
            {"id":"p1","layanan":"SPM-2","namaLayanan":"x","tahun":2020,"triwulan":"2020-T4","sasaran":10,
             "terlayani":5,"mutu":[{"nama":"m","dibutuhkan":4,"terpenuhi":4}],"versi":1}
            """;

    @BeforeEach
    void kirim() throws Exception {
        DataContoh.kirimSemua();
        DataContoh.kirim("pontianak", new DataContoh.Satu("realisasi", "spm", "p1", JSON.readTree(SPM)));
        Klien.laporan("pontianak", "/spm?tahun=2020", 1);
        Klien.laporan("pontianak", "/capaian?tahun=2020", 3);
        Klien.laporan("pontianak", "/efisiensi?tahun=2020", 3);
        Klien.agregat("/capaian?tahun=2020", 3, "pontianak");
        Klien.agregat("/serapan?tahun=2020", 1, "pontianak");
    }

    @ParameterizedTest
    @CsvSource({
        "/capaian?tahun=2020, 11",
        "/perbandingan?tahun=2020, 3",
        "/efisiensi?tahun=2020, 9",
        "/serapan?tahun=2020, 76",
        "/papan?tahun=2020, 11"
    })
    void every_link_in_a_citys_answer_leads_to_an_explanation(String alamat, int paling) throws Exception {
        periksa(Klien.orang("auditor", "pontianak"), Klien.PELAPORAN + alamat, paling);
    }

    @ParameterizedTest
    @CsvSource({"/capaian?tahun=2020, 6", "/serapan?tahun=2020, 2"})
    void every_link_in_an_aggregate_leads_to_an_explanation(String alamat, int paling) throws Exception {
        periksa(Klien.agregator("pontianak", "metro"), Klien.AGREGAT + alamat, paling);
    }

    private static void periksa(RequestSpecification klien, String alamat, int paling) throws Exception {
        Set<String> tautan = new TreeSet<>();
        kumpulkan(baca(klien, alamat), tautan);
        assertThat(tautan).hasSizeGreaterThanOrEqualTo(paling);
        for (String satu : tautan) {
            JsonNode jawaban = baca(klien, satu);
            List<JsonNode> angka = jawaban.has("data") ? List.copyOf(jawaban.findParents("langkah")) : List.of(jawaban);
            assertThat(angka).as(satu).isNotEmpty().allSatisfy(penjelasan -> {
                assertThat(penjelasan.path("rumus").path("versi").asInt()).isPositive();
                assertThat(penjelasan.path("langkah")).isNotEmpty();
                assertThat(penjelasan.has("masukan")).isTrue();
            });
        }
    }

    @Test
    void each_explained_figure_of_a_comparison_equals_the_shown_one() throws Exception {
        RequestSpecification klien = Klien.orang("auditor", "pontianak");
        for (JsonNode satu :
                baca(klien, Klien.PELAPORAN + "/perbandingan?tahun=2020").path("data")) {
            samakan(satu, baca(klien, satu.path("tautanPenjelasan").asText()));
        }
        JsonNode papan = baca(klien, Klien.PELAPORAN + "/papan?tahun=2020");
        JsonNode hitungan = baca(klien, papan.path("tautan").path("hitungan").asText());
        for (JsonNode satu : hitungan.path("data")) {
            if (!satu.path("bidang").asText().equals("/predikatRataRata")) {
                assertThat(papan.at(satu.path("bidang").asText()).decimalValue())
                        .isEqualByComparingTo(satu.path("nilai").decimalValue());
            }
        }
        for (JsonNode sasaran :
                baca(klien, Klien.PELAPORAN + "/efisiensi?tahun=2020").path("data")) {
            samakan(sasaran, baca(klien, sasaran.path("tautanPenjelasanSisa").asText()));
        }
    }

    @Test
    void each_explained_figure_of_the_trend_and_of_the_aggregate_equals_the_shown_one() throws Exception {
        RequestSpecification auditor = Klien.orang("auditor", "pontianak");
        String iku3 = Klien.laporan("pontianak", "/capaian?tahun=2020", 3)
                .getString("data.find { it.kode == 'IKU3' }.indikatorId");
        JsonNode tren = baca(auditor, Klien.PELAPORAN + "/tren?indikator=" + iku3);
        samakan(tren, baca(auditor, tren.path("tautanPenjelasan").asText()));
        RequestSpecification agregator = Klien.agregator("pontianak", "metro");
        for (String alamat : List.of("/capaian?tahun=2020", "/serapan?tahun=2020")) {
            JsonNode laporan = baca(agregator, Klien.AGREGAT + alamat);
            samakan(laporan, baca(agregator, laporan.path("tautanPenjelasan").asText()));
        }
        JsonNode gulungan = baca(agregator, Klien.AGREGAT + "/gulungan?tahun=2020&acuan=KEMISKINAN");
        JsonNode penjelasan = baca(agregator, gulungan.path("tautanPenjelasan").asText());
        samakan(gulungan, penjelasan);
        JsonNode masukan = penjelasan.path("data").path(0).path("masukan").path(0);
        assertThat(masukan.at("/sumber/kota").asText()).isEqualTo("pontianak");
        assertThat(masukan.at("/sumber/snapshot/sha256").asText()).hasSize(64);
        assertThat(masukan.at("/sumber/disetujuiPada").asText()).startsWith("2021-02-10");
        assertThat(masukan.at("/sumber/disetujuiOleh").isNull()).isTrue();
    }

    private static void samakan(JsonNode jawaban, JsonNode penjelasan) {
        assertThat(penjelasan.path("data")).isNotEmpty();
        for (JsonNode satu : penjelasan.path("data")) {
            JsonNode tampil = jawaban.at(satu.path("bidang").asText());
            assertThat(tampil.isMissingNode()).as(satu.path("bidang").asText()).isFalse();
            assertThat(tampil.isNull()).isEqualTo(satu.path("nilai").isNull());
            if (!tampil.isNull()) {
                assertThat(tampil.decimalValue())
                        .as(satu.path("bidang").asText())
                        .isEqualByComparingTo(satu.path("nilai").decimalValue());
            }
        }
    }

    private static void kumpulkan(JsonNode simpul, Set<String> tautan) {
        simpul.properties().forEach(satu -> {
            boolean penjelasan =
                    satu.getValue().isTextual() && satu.getValue().asText().contains("/penjelasan");
            if (penjelasan) {
                tautan.add(satu.getValue().asText());
            }
        });
        simpul.forEach(anak -> kumpulkan(anak, tautan));
    }

    private static JsonNode baca(RequestSpecification klien, String alamat) throws Exception {
        return JSON.readTree(klien.urlEncodingEnabled(false)
                .get(alamat)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
