package id.simpul.realisasi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.uji.Akar;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Data contoh tiga kota diterima apa adanya, dan angkanya keluar dari bagian-bagiannya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class DokumenTerbitIT {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void medan_2024_and_2023_come_out_of_their_parts_and_keep_what_was_printed() throws IOException {
        Map<String, JsonNode> hasil = muat("medan");

        assertThat(persen(hasil, "S1.I1 2024")).isEqualTo("91.20");
        assertThat(hasil.get("S1.I1 2024").get("pembilang").decimalValue()).isEqualByComparingTo("647681");
        assertThat(hasil.get("S1.I1 2024").get("satuanCampur").asBoolean()).isTrue();
        assertThat(persen(hasil, "S4.I1 2024")).isEqualTo("65.15");
        assertThat(persen(hasil, "S2.I1 2023")).isEqualTo("100.00");
        assertThat(hasil.get("S2.I1 2023").get("pembilang").decimalValue()).isEqualByComparingTo("896");
        assertThat(hasil.get("S2.I1 2023").at("/tercetak/pembilang").decimalValue())
                .isEqualByComparingTo("898");
    }

    @Test
    void metro_2022_counts_eleven_parts_and_shows_pkh() throws IOException {
        JsonNode iku = muat("metro").get("IKU1 2022");

        assertThat(iku.get("pembilang").decimalValue()).isEqualByComparingTo("12295");
        assertThat(iku.get("nilai").decimalValue().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo("88.33");
        assertThat(iku.get("tanda").toString()).contains("KOMPONEN_TIDAK_DIHITUNG");
        assertThat(iku.get("komponen")).hasSize(12);
    }

    @Test
    void pontianak_2020_is_kept_as_the_values_it_prints() throws IOException {
        Map<String, JsonNode> hasil = muat("pontianak");

        assertThat(persen(hasil, "IKU1 2020")).isEqualTo("129.00");
        assertThat(persen(hasil, "IKU2 2020")).isEqualTo("84.97");
        assertThat(hasil.values())
                .anySatisfy(satu -> assertThat(satu.get("nilai").decimalValue()).isEqualByComparingTo("4.70"));
    }

    private static Map<String, JsonNode> muat(String folder) throws IOException {
        Kota kota = Kota.siap("terbit-" + folder);
        Map<String, UUID> indikator = new HashMap<>();
        for (JsonNode satu : baca(folder, "indikator")) {
            String kode = satu.get("kode").asText();
            indikator.put(kode, kota.indikator(kode, satu.path("satuan").asText(""), "null"));
        }
        Map<String, JsonNode> hasil = new HashMap<>();
        for (JsonNode satu : baca(folder, "realisasi")) {
            String kode = satu.get("indikator").asText();
            String periode = satu.get("periode").asText();
            String jawaban = kota.catat(
                            indikator.get(kode), periode, satu.get("badan").toString())
                    .then()
                    .statusCode(201)
                    .extract()
                    .asString();
            hasil.put(kode + " " + periode, JSON.readTree(jawaban));
        }
        keluaran(kota, folder);
        return hasil;
    }

    private static void keluaran(Kota kota, String folder) throws IOException {
        int tahun = Map.of("medan", 2024, "metro", 2022, "pontianak", 2020).get(folder);
        JsonNode semua = baca(folder, "keluaran-" + tahun);
        assertThat(semua).isNotEmpty();
        for (JsonNode satu : semua) {
            kota.badan("operator", satu.toString())
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .post(Kota.AKAR + "keluaran")
                    .then()
                    .statusCode(201);
        }
    }

    private static String persen(Map<String, JsonNode> hasil, String kunci) {
        return hasil.get(kunci)
                .get("nilai")
                .decimalValue()
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static JsonNode baca(String folder, String nama) throws IOException {
        Path berkas = Akar.folder()
                .resolve("deploy/lokal/src/main/resources/contoh")
                .resolve(folder)
                .resolve(nama + ".json");
        return JSON.readTree(berkas.toFile());
    }
}
