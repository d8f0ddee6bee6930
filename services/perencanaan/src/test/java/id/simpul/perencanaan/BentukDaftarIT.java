package id.simpul.perencanaan;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** Daftar dalam bentuk tabel, dan tautan ke halaman berikut. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class BentukDaftarIT {
    @Test
    void a_list_is_a_page_in_json_and_whole_in_csv() {
        JsonPath renstra = RencanaContoh.renstra("bentuk");
        for (int i = 0; i < 3; i++) {
            RencanaContoh.indikator("bentuk", renstra, "I" + i).then().statusCode(201);
        }
        String tautan = sebagai("operator", "bentuk")
                .get(JALUR + "/indikator?limit=2&renstraId=" + renstra.getString("id"))
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("data", hasSize(2))
                .header("Link", startsWith("</api/perencanaan/v1/indikator?"))
                .extract()
                .header("Link");
        sebagai("operator", "bentuk")
                .urlEncodingEnabled(false)
                .get(tautan.substring(1, tautan.indexOf('>')))
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].kode", equalTo("I2"));
        assertThat(csv("")).startsWith("id,renstraId,kode,").contains("I0", "I1", "I2");
        assertThat(csv("?limit=1")).contains("I0").doesNotContain("I1");
        sebagai("operator", "bentuk")
                .accept("image/png")
                .get(JALUR + "/indikator")
                .then()
                .statusCode(406);
    }

    private static String csv(String kueri) {
        return sebagai("operator", "bentuk")
                .accept("text/csv")
                .get(JALUR + "/indikator" + kueri)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8;header=present")
                .extract()
                .asString();
    }
}
