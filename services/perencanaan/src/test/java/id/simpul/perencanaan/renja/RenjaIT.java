package id.simpul.perencanaan.renja;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.simpul.perencanaan.PejabatContoh;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class RenjaIT {
    @Test
    void a_yearly_plan_is_derived_from_the_plan_in_force_adjusted_with_a_reason_and_fixed_once_ratified() {
        PejabatContoh.buat("renjaa");
        JsonPath renstra = RencanaContoh.renstra("renjaa");
        RencanaContoh.indikator("renjaa", renstra, "S1.I1");
        turunkan("renjaa", renstra.getString("id")).then().statusCode(409);
        RencanaContoh.tetapkanRenstra("renjaa", renstra.getString("id"));

        Response renja = turunkan("renjaa", renstra.getString("id"));
        renja.then()
                .statusCode(201)
                .body("baris", hasSize(1))
                .body("baris[0].asal.renstraId", equalTo(renstra.getString("id")))
                .body("baris[0].asal.versiIndikator", notNullValue())
                .body("baris[0].nilaiRenstra", equalTo(70));
        turunkan("renjaa", renstra.getString("id")).then().statusCode(409).body("kode", equalTo("sudah-ada"));
        String alamat = JALUR + "/renja/" + renja.path("id");
        String baris = alamat + "/baris/" + renja.path("baris[0].id");

        sesuaikan("renjaa", renja.header("ETag"), baris, "\" \"").then().statusCode(422);
        Response sesudah = sesuaikan("renjaa", renja.header("ETag"), baris, "\"Pagu turun\"");
        sesudah.then()
                .statusCode(200)
                .body("baris[0].nilaiRenstra", equalTo(70))
                .body("baris[0].nilai", equalTo(65))
                .body("baris[0].penyesuaian[0].lama", equalTo(70))
                .body("baris[0].penyesuaian[0].baru", equalTo(65))
                .body("baris[0].penyesuaian[0].alasan", equalTo("Pagu turun"));

        sebagai("auditor", "renjaa")
                .accept("text/csv")
                .get(alamat + "/baris")
                .then()
                .statusCode(200)
                .body(containsString(",70,65,Pagu turun,1,"));
        Response ditetapkan = sebagai("pimpinan", "renjaa")
                .header("If-Match", sesudah.header("ETag"))
                .post(alamat + "/penetapan");
        ditetapkan
                .then()
                .statusCode(200)
                .body("status", equalTo("DITETAPKAN"))
                .body("penetapan.wewenang.jabatan", equalTo(PejabatContoh.KADIS));
        sesuaikan("renjaa", ditetapkan.header("ETag"), baris, "\"Terlambat\"")
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"));
    }

    @Test
    void a_leader_without_a_position_may_not_ratify() {
        JsonPath renstra = RencanaContoh.renstra("renjab");
        RencanaContoh.tetapkanRenstra("renjab", renstra.getString("id"));
        Response renja = turunkan("renjab", renstra.getString("id"));
        given().auth()
                .oauth2(TokenUji.orang("pimpinan-tanpa-jabatan", "pimpinan", "renjab"))
                .contentType("application/json")
                .header("If-Match", renja.header("ETag"))
                .post(JALUR + "/renja/" + renja.path("id") + "/penetapan")
                .then()
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"));
    }

    @Test
    void the_main_indicators_of_a_plan_show_the_target_of_the_year() {
        JsonPath renstra = RencanaContoh.renstra("ikua");
        RencanaContoh.indikator("ikua", renstra, "S1.I1");
        RencanaContoh.indikator("ikua", renstra, "S1.I2");
        String alamat = JALUR + "/iku?renstraId=" + renstra.getString("id");
        Response halaman = sebagai("auditor", "ikua").get(alamat + "&tahun=2024&limit=1");
        halaman.then().statusCode(200).body("data", hasSize(1)).body("data[0].target", equalTo(70));
        sebagai("auditor", "ikua")
                .get(alamat + "&tahun=2024&limit=1&kursor=" + halaman.path("kursor"))
                .then()
                .body("data[0].kode", equalTo("S1.I2"));
        sebagai("auditor", "ikua").get(alamat + "&tahun=2023").then().body("data", hasSize(0));
        RencanaContoh.kota("ikub");
        sebagai("auditor", "ikub").get(alamat).then().statusCode(404);
        sebagai("auditor", "ikua").get(JALUR + "/iku").then().statusCode(400);
    }

    private static Response turunkan(String kota, String renstra) {
        return denganKunci("operator", kota)
                .body("{\"tahun\":2024,\"renstraId\":\"%s\"}".formatted(renstra))
                .post(JALUR + "/renja");
    }

    private static Response sesuaikan(String kota, String tag, String alamat, String alasan) {
        return sebagai("operator", kota)
                .header("If-Match", tag)
                .body("{\"nilai\":65,\"alasan\":%s}".formatted(alasan))
                .put(alamat);
    }
}
