package id.simpul.perencanaan;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Galat milik kerangka kerja dan milik aplikasi berbicara dengan satu bahasa. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class GalatIT {
    @BeforeEach
    void kota() {
        RencanaContoh.kota("galat");
    }

    @Test
    void every_token_that_is_not_ours_is_401() {
        for (String token : new String[] {
            TokenUji.kedaluwarsa("operator", "galat"),
            TokenUji.kunciAsing("operator", "galat"),
            TokenUji.penerbitLain("operator", "galat"),
            TokenUji.audiensLain("operator", "galat"),
            TokenUji.tanpaTandaTangan("operator", "galat"),
            "bukan.token.sah"
        }) {
            masalah(given().auth().oauth2(token).get(JALUR + "/kota"), 401, "belum-masuk")
                    .header("WWW-Authenticate", equalTo("Bearer"));
        }
        masalah(given().get(JALUR + "/kota"), 401, "belum-masuk");
    }

    @Test
    void without_a_token_nothing_else_is_told_first() {
        masalah(given().get("/api/perencanaan/v1/tidak-ada"), 401, "belum-masuk");
        masalah(given().delete(JALUR + "/kota"), 401, "belum-masuk");
        masalah(given().accept("image/png").get(JALUR + "/kota"), 401, "belum-masuk");
        masalah(given().contentType("text/plain").body("x").post(JALUR + "/renstra"), 401, "belum-masuk")
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void a_role_without_the_right_is_403() {
        masalah(sebagai("operator", "galat").body("{}").put(JALUR + "/kota"), 403, "dilarang");
        masalah(given().auth().oauth2(TokenUji.agregator("galat")).get(JALUR + "/kota"), 403, "dilarang");
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"judul\": \"x\" | 400 | badan-tidak-terbaca",
                "{} {} | 400 | badan-tidak-terbaca",
                "[] | 400 | badan-tidak-terbaca",
                "{\"judul\": \"x\", \"judul\": \"y\"} | 400 | badan-tidak-terbaca",
                "{\"asing\": 1} | 400 | bidang-tidak-dikenal",
                "{\"tahunAwal\": \"2021\"} | 400 | jenis-nilai-salah",
                "{\"tahunAwal\": 2021.5} | 400 | jenis-nilai-salah",
                "{\"judul\": 5} | 400 | jenis-nilai-salah",
                "{\"judul\": \"\\u0000\"} | 400 | jenis-nilai-salah",
                "{} | 422 | validasi"
            })
    void a_bad_body_is_refused_with_the_right_code(String badan, int status, String kode) {
        masalah(denganKunci("operator", "galat").body(badan).post(JALUR + "/renstra"), status, kode);
    }

    @Test
    void a_year_out_of_range_names_field_value_and_rule() {
        masalah(
                        denganKunci("operator", "galat")
                                .body(RencanaContoh.ISI_RENSTRA.replace("2026", "20244"))
                                .post(JALUR + "/renstra"),
                        422,
                        "validasi")
                .body("violations[0].pointer", equalTo("/tahunAkhir"))
                .body("violations[0].nilai", equalTo("20244"))
                .body("violations[0].aturan", equalTo("rentang"));
    }

    @Test
    void a_value_of_another_kind_is_named_with_its_field() {
        masalah(
                        denganKunci("operator", "galat").body("{\"judul\": 5}").post(JALUR + "/renstra"),
                        400,
                        "jenis-nilai-salah")
                .body("violations[0].pointer", equalTo("/judul"))
                .body("violations[0].nilai", equalTo("5"));
    }

    @Test
    void framework_refusals_have_the_same_shape() {
        masalah(sebagai("operator", "galat").get("/api/perencanaan/v1/tidak-ada"), 404, "tidak-ditemukan");
        masalah(sebagai("operator", "galat").delete(JALUR + "/kota"), 405, "metode-tidak-diizinkan");
        masalah(
                given().auth()
                        .oauth2(TokenUji.orang("operator", "galat"))
                        .contentType("text/plain")
                        .body("x")
                        .post(JALUR + "/renstra"),
                415,
                "jenis-media-tidak-didukung");
        masalah(sebagai("operator", "galat").accept("image/png").get(JALUR + "/kota"), 406, "bentuk-tidak-tersedia");
    }

    @Test
    void a_limit_that_is_no_number_names_the_parameter() {
        masalah(sebagai("operator", "galat").get(JALUR + "/renstra?limit=abc"), 400, "parameter-salah")
                .body("violations[0].pointer", equalTo("?limit"))
                .body("violations[0].nilai", equalTo("abc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/renstra?kursor=rusak",
                "/renstra?kursor=AAAA",
                "/renstra?limit=abc",
                "/renstra?limit=-1",
                "/indikator?tahun=20244",
                "/indikator?renstraId=%00",
                "/perjanjian-kinerja?tahun=",
                "/renstra/%00",
                "/renstra/bukan-uuid"
            })
    void no_parameter_can_cause_a_5xx(String jalur) {
        sebagai("operator", "galat")
                .urlEncodingEnabled(false)
                .get(JALUR + jalur)
                .then()
                .statusCode(org.hamcrest.Matchers.both(org.hamcrest.Matchers.greaterThanOrEqualTo(400))
                        .and(org.hamcrest.Matchers.lessThan(500)))
                .contentType("application/problem+json");
    }

    private static ValidatableResponse masalah(Response jawaban, int status, String kode) {
        return jawaban.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("kode", equalTo(kode))
                .body("status", equalTo(status))
                .body("detail", not(containsString("Exception")));
    }
}
