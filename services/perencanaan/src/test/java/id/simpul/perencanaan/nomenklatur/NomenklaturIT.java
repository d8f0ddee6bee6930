package id.simpul.perencanaan.nomenklatur;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Daftar kode per edisi, dalam setiap ejaan, sebagai JSON dan tabel. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class NomenklaturIT {
    private static final String ALAMAT = JALUR + "/nomenklatur";

    @BeforeEach
    void kota() {
        RencanaContoh.kota("nomen");
    }

    @Test
    void the_same_number_in_two_editions_stays_two_codes_and_says_so() {
        sebagai("auditor", "nomen")
                .get(ALAMAT + "?keputusan=permendagri-90-2019&kode=1.06.04.2.01.12")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].nama", equalTo("Pemberian Pelayanan Reunifikasi Keluarga"))
                .body("data[0].padanan.jenis", hasItem("ARTI_LAIN"));
        sebagai("auditor", "nomen")
                .get(ALAMAT + "?keputusan=terpakai-2026&kode=1.06.04.2.01.0012")
                .then()
                .body("data[0].nama", equalTo("Pemberian Layanan Rujukan"))
                .body("data[0].padanan.kode", hasItems("1.06.04.2.01.12", "1.06.04.2.01.13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.06.05.2.02", "1.06.05.02.02", "1.06.05.202", "1.06.05.2.02 "})
    void every_spelling_finds_the_same_branch(String ejaan) {
        sebagai("operator", "nomen")
                .queryParam("keputusan", "permendagri-90-2019")
                .queryParam("kode", ejaan)
                .get(ALAMAT)
                .then()
                .statusCode(200)
                .body("data.kode", equalTo(java.util.List.of("1.06.05.2.02", "1.06.05.2.02.01", "1.06.05.2.02.02")));
    }

    @Test
    void the_list_is_paged_and_whole_as_csv_and_unchanged_answers_304() {
        sebagai("operator", "nomen")
                .get(ALAMAT + "?limit=10&keputusan=permendagri-90-2019")
                .then()
                .statusCode(200)
                .body("data", hasSize(10))
                .header("Link", org.hamcrest.Matchers.containsString("rel=\"next\""));
        Response csv = sebagai("operator", "nomen").accept("text/csv").get(ALAMAT + "?keputusan=permendagri-90-2019");
        csv.then().statusCode(200).contentType("text/csv;charset=UTF-8;header=present");
        assertThat(csv.asString().lines()).hasSize(70);
        String tag = csv.header("ETag");
        sebagai("operator", "nomen")
                .accept("text/csv")
                .header("If-None-Match", tag)
                .get(ALAMAT + "?keputusan=permendagri-90-2019")
                .then()
                .statusCode(304);
        assertThat(sebagai("operator", "nomen")
                        .get(ALAMAT + "?keputusan=permendagri-90-2019")
                        .header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void a_code_or_an_edition_that_cannot_be_is_named() {
        sebagai("operator", "nomen")
                .get(ALAMAT + "?kode=1.6.x")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?kode"));
        sebagai("operator", "nomen")
                .get(ALAMAT + "?keputusan=entah")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?keputusan"));
        sebagai("operator", "nomen").get(ALAMAT + "/keputusan").then().body("data", hasSize(5));
    }
}
