package id.simpul.realisasi.realisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class MencatatRealisasiIT {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Kota kota;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("medan");
    }

    @Test
    void medan_2024_from_its_components_is_91_20_unrounded_and_keeps_what_was_printed() throws JsonProcessingException {
        UUID indikator = kota.indikator("S1.I1", "%", "70");
        String isi = kota.catat(indikator, "2024", """
                        {"komponen":[
                          {"uraian":"Sembako","jumlah":70308,"satuan":"KPM","sumberDana":"APBN","dihitung":true},
                          {"uraian":"BST Lansia","jumlah":500,"satuan":"orang","sumberDana":"APBD","dihitung":true},
                          {"uraian":"BST Disabilitas","jumlah":1000,"satuan":"orang","sumberDana":"APBD","dihitung":true},
                          {"uraian":"BST Pendidikan","jumlah":119,"satuan":"orang","sumberDana":"APBD","dihitung":true},
                          {"uraian":"PBI","jumlah":575754,"satuan":"orang","sumberDana":"APBD","dihitung":true}],
                         "penyebut":710155,"alasanSatuanCampur":"Dokumen menjumlahkan KPM dan orang",
                         "tercetak":{"realisasi":91.2,"pembilang":647681,"penyebut":710155,"capaian":130,"predikat":"Berhasil"}}
                        """)
                .then()
                .statusCode(201)
                .header("Location", matchesRegex(".*/api/realisasi/v1/realisasi/[0-9a-f-]{36}"))
                .body("cara", equalTo("KOMPONEN"))
                .body("keadaan", equalTo("DILAPORKAN"))
                .body("satuanCampur", equalTo(true))
                .body("tanda", hasItem("SATUAN_CAMPUR"))
                .body("pembilang", equalTo(647681))
                .body("tercetak.predikat", equalTo("Berhasil"))
                .body("status", equalTo("DRAF"))
                .extract()
                .asString();
        assertThat(nilai(isi))
                .isEqualByComparingTo(
                        new BigDecimal("64768100").divide(new BigDecimal("710155"), MathContext.DECIMAL128));
        assertThat(nilai(isi).setScale(2, RoundingMode.HALF_UP)).isEqualTo("91.20");
    }

    @Test
    void a_component_shown_but_not_counted_is_left_out_of_the_sum() {
        UUID indikator = kota.indikator("IKU1", "%", "88.4");
        kota.catat(indikator, "2024", """
                        {"komponen":[{"uraian":"Sembako","jumlah":8109,"satuan":"Orang","dihitung":true},
                          {"uraian":"PKH","jumlah":5003,"satuan":"Orang","dihitung":false,"alasan":"Sudah termasuk Sembako"}],
                         "penyebut":13920}
                        """)
                .then()
                .statusCode(201)
                .body("pembilang", equalTo(8109))
                .body("komponen", hasSize(2))
                .body("tanda", equalTo(List.of("KOMPONEN_TIDAK_DIHITUNG")));
    }

    @Test
    void a_score_is_kept_as_the_value_itself() {
        UUID indikator = kota.indikator("S4.I1", "Nilai", "70.5");
        kota.catat(indikator, "2024", "{\"nilai\":65.15}")
                .then()
                .statusCode(201)
                .body("cara", equalTo("NILAI"))
                .body("nilai", equalTo(65.15f))
                .body("pembilang", nullValue());
    }

    @Test
    void a_missing_value_carries_its_reason_and_no_figure() {
        UUID indikator = kota.indikator("KOSONG", "%", "null");
        kota.catat(indikator, "2024", "{\"keadaan\":\"KOSONG\",\"alasan\":\"Survei belum selesai\"}")
                .then()
                .statusCode(201)
                .body("cara", equalTo("TANPA_NILAI"))
                .body("keadaan", equalTo("KOSONG"))
                .body("nilai", nullValue())
                .body("alasanKosong", equalTo("REALISASI_KOSONG"))
                .body("alasan", equalTo("Survei belum selesai"));
    }

    @Test
    void mixed_units_without_a_reason_are_refused_with_the_place_to_write_it() {
        UUID indikator = kota.indikator("CAMPUR", "%", "1");
        kota.catat(indikator, "2024", """
                        {"komponen":[{"uraian":"a","jumlah":1,"satuan":"KPM","dihitung":true},
                          {"uraian":"b","jumlah":1,"satuan":"orang","dihitung":true}],"penyebut":3}
                        """)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].pointer", equalTo("/alasanSatuanCampur"));
    }

    @Test
    void a_personal_number_in_any_text_field_is_refused_without_repeating_it() {
        UUID indikator = kota.indikator("NOMOR", "%", "1");
        String jawaban = kota.catat(indikator, "2024", """
                        {"komponen":[{"uraian":"a.n. 9999010101010001","jumlah":1,"satuan":"orang","dihitung":true}],
                         "penyebut":3,"catatan":"NIP 99990101 999913 9 001"}
                        """)
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/komponen/0/uraian", "/catatan")))
                .body("violations[0].aturan", equalTo("nomor-pribadi"))
                .extract()
                .asString();
        assertThat(jawaban).doesNotContain("9999010101010001").doesNotContain("99990101");
        kota.sebagai("operator")
                .get(Kota.REALISASI + "?indikatorId=" + indikator)
                .then()
                .body("data", hasSize(0));
    }

    private static BigDecimal nilai(String isi) throws JsonProcessingException {
        return JSON.readTree(isi).get("nilai").decimalValue();
    }
}
