package id.simpul.realisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Masukan buruk dijawab bersih: status yang benar, problem+json, tidak ada yang tersimpan, tidak pernah 5xx. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class GalatIT {
    private Kota kota;
    private UUID indikator;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-galat");
        indikator = kota.indikator("S1.I1", "%", "70");
    }

    @Test
    void bad_figures_name_the_field_the_value_and_the_rule() {
        tolak("{\"nilai\":-5}", 422)
                .body("violations[0].pointer", equalTo("/nilai"))
                .body("violations[0].nilai", equalTo("-5"));
        tolak("{\"nilai\":\"lima\"}", 400).body("violations[0].pointer", equalTo("/nilai"));
        tolak("{\"nilai\":1e99}", 400);
        tolak("{\"nilai\":1e999999999}", 400);
        tolak("{\"nilai\":0.1234567}", 422).body("violations[0].aturan", equalTo("desimal"));
        tolak("{\"nilai\":NaN}", 400);
        tolak("{}", 422);
        tolak("{\"nilai\":1,\"nilai\":2}", 400);
        tolak("{\"komponen\":[null]}", 400);
        tolak("{\"komponen\":[{\"jumlah\":1}]}", 422).body("violations", hasSize(2));
        tolak("{\"keadaan\":\"HILANG\"}", 400);
        tolak("{\"nilaii\":1}", 400).body("kode", equalTo("bidang-tidak-dikenal"));
        tolak("{\"catatan\":\"\\u0000\",\"nilai\":1}", 400);
        tolak("{\"catatan\":\"" + "x".repeat(2001) + "\",\"nilai\":1}", 422);
    }

    @Test
    void a_body_that_is_not_json_is_400_and_a_huge_one_413() {
        tolak("{\"nilai\":1", 400);
        tolak("[]", 400);
        tolak("", 400);
        tolak("null", 400);
        Response besar = kota.badan("operator", "{\"catatan\":\"" + "x".repeat(2_000_000) + "\"}")
                .header("If-None-Match", "*")
                .put(jalur("2024"));
        assertThat(besar.statusCode()).isEqualTo(413);
    }

    @Test
    void a_bad_period_year_limit_or_cursor_is_400_and_a_bad_id_404() {
        for (String periode : List.of("20244", "2024-T5", "2024-13", "abcd", "1999")) {
            kota.catat(indikator, periode, "{\"nilai\":1}")
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("?periode"));
        }
        for (String kueri : List.of(
                "tahun=20244", "tahun=x", "status=x", "limit=0", "limit=x", "kursor=x", "periode=x", "indikatorId=x")) {
            int status =
                    kota.sebagai("auditor").get(Kota.REALISASI + "?" + kueri).statusCode();
            assertThat(status).as(kueri).isEqualTo(400);
        }
        kota.sebagai("auditor").get(Kota.REALISASI + "bukan-uuid").then().statusCode(404);
        kota.catat(new UUID(0, 0), "2024", "{\"nilai\":1}").then().statusCode(404);
    }

    @Test
    void wrong_method_media_type_and_path_answer_problem_json_too() {
        periksa(
                kota.sebagai("operator")
                        .delete(Kota.REALISASI + UUID.randomUUID())
                        .then(),
                405);
        periksa(
                kota.sebagai("operator")
                        .contentType(ContentType.XML)
                        .body("<a/>")
                        .put(jalur("2024"))
                        .then(),
                415);
        periksa(
                kota.sebagai("operator")
                        .accept("application/pdf")
                        .get(Kota.REALISASI)
                        .then(),
                406);
        periksa(kota.sebagai("operator").get(Kota.AKAR + "tidak-ada").then(), 404);
    }

    @Test
    void a_refused_body_leaves_nothing_behind() {
        tolak("{\"nilai\":-5}", 422);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + "?indikatorId=" + indikator)
                .then()
                .body("data", hasSize(0));
    }

    private ValidatableResponse tolak(String isi, int status) {
        return periksa(kota.catat(indikator, "2024", isi).then(), status);
    }

    private static ValidatableResponse periksa(ValidatableResponse jawaban, int status) {
        return jawaban.statusCode(status)
                .contentType("application/problem+json")
                .body("type", notNullValue())
                .body("status", equalTo(status))
                .body("detail", not(equalTo("")));
    }

    private String jalur(String periode) {
        return Kota.REALISASI + indikator + "/" + periode;
    }
}
