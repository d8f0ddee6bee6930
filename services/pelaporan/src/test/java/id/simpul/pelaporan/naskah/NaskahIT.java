package id.simpul.pelaporan.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Naskah kantor: ditulis, diubah, dan masukan buruknya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class NaskahIT {
    private static final String NASKAH = Klien.PELAPORAN + "/naskah";
    private static final String SPM = NASKAH + "/2022/spm";

    @BeforeEach
    void siapkan() {
        DataContoh.kirim("metro", "kota-naskah");
        Klien.laporan("kota-naskah", "/capaian?tahun=2022", 1);
    }

    @Test
    void a_text_is_created_changed_and_listed_with_what_is_still_unwritten() {
        String tag = tulis("{\"isi\":\"Satu.\"}", "If-None-Match", "*", "/2021/dasar-hukum")
                .statusCode(201)
                .extract()
                .header("ETag");
        tulis("{\"isi\":\"Dua.\"}", "If-None-Match", "*", "/2021/dasar-hukum").statusCode(412);
        tulis("{\"isi\":\"Dua.\"}", "If-Match", tag, "/2021/dasar-hukum")
                .statusCode(200)
                .body("isi", equalTo("Dua."));
        tulis("{\"isi\":\"Tiga.\"}", "If-Match", tag, "/2021/dasar-hukum").statusCode(412);
        orang().get(NASKAH + "?tahun=2021")
                .then()
                .statusCode(200)
                .body("data.bagian", hasItem("dasar-hukum"))
                .body("belumDitulis", hasSize(BagianNaskah.values().length - 2));
        orang().get(NASKAH + "/2021/dasar-hukum").then().statusCode(200).body("isi", equalTo("Dua."));
    }

    @Test
    void a_change_without_a_precondition_is_428() {
        orang().contentType(ContentType.JSON)
                .body("{\"isi\":\"x\"}")
                .put(SPM)
                .then()
                .statusCode(428);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"isi\":\"terpotong | 400",
                "{\"isi\":5} | 400",
                "{\"isi\":\"a\",\"lain\":1} | 400",
                "{\"isi\":\"\\u0000\"} | 400",
                "{} | 422",
                "{\"isi\":\"  \"} | 422"
            })
    void a_bad_body_is_refused_and_nothing_is_stored(String badan, int status) {
        tulis(badan, "If-None-Match", "*", "/2022/spm").statusCode(status).contentType("application/problem+json");
        orang().get(SPM).then().statusCode(404);
    }

    @Test
    void a_text_that_is_too_long_or_a_part_that_does_not_exist_is_refused() {
        tulis("{\"isi\":\"" + "a".repeat(20_001) + "\"}", "If-None-Match", "*", "/2022/spm")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/isi"));
        tulis("{\"isi\":\"a\"}", "If-None-Match", "*", "/2022/tidak-ada").statusCode(404);
        tulis("{\"isi\":\"a\"}", "If-None-Match", "*", "/20222/spm").statusCode(400);
    }

    @Test
    void a_huge_body_is_413_and_a_verifier_may_not_write() {
        tulis("{\"isi\":\"" + "a".repeat(2_000_000) + "\"}", "If-None-Match", "*", "/2022/spm")
                .statusCode(413);
        int status = Klien.orang("verifikator", "kota-naskah")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"isi\":\"a\"}")
                .put(SPM)
                .statusCode();
        assertThat(status).isEqualTo(403);
    }

    private static RequestSpecification orang() {
        return Klien.orang("operator", "kota-naskah");
    }

    private static ValidatableResponse tulis(String badan, String prasyarat, String nilai, String jalur) {
        return orang().contentType(ContentType.JSON)
                .header(prasyarat, nilai)
                .body(badan)
                .put(NASKAH + jalur)
                .then();
    }
}
