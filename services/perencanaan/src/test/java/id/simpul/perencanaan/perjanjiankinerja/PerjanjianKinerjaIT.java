package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class PerjanjianKinerjaIT {
    private static final String ISI = """
            {"tahun":2024,"versiAnggaran":"PERUBAHAN","tingkat":"JPT","pihakPertama":{"jabatan":"Kepala Dinas Sosial"},
             "pihakKedua":{"jabatan":"Wali Kota"},"butir":[{"indikatorId":"%s","target":%s}],
             "program":[{"nama":"Program Rehabilitasi Sosial","anggaran":11493469163}]}
            """;

    @Test
    void an_agreement_names_the_indicator_and_its_sasaran_as_the_plan_does() {
        JsonPath renstra = RencanaContoh.renstra("janji");
        String indikator =
                RencanaContoh.indikator("janji", renstra, "S1.I1").jsonPath().getString("id");
        denganKunci("operator", "janji")
                .body(ISI.formatted(indikator, "70"))
                .post(JALUR + "/perjanjian-kinerja")
                .then()
                .statusCode(201)
                .body("butir[0].kode", equalTo("S1.I1"))
                .body("butir[0].sasaran", equalTo("Meningkatnya penanganan fakir miskin"));
        sebagai("pimpinan", "janji")
                .get(JALUR + "/perjanjian-kinerja?tahun=2024")
                .then()
                .statusCode(200)
                .body("data", hasSize(1));
    }

    @Test
    void an_indicator_of_another_city_is_unknown_and_a_negative_target_refused() {
        JsonPath renstra = RencanaContoh.renstra("janjilain");
        String indikator = RencanaContoh.indikator("janjilain", renstra, "S1.I1")
                .jsonPath()
                .getString("id");
        RencanaContoh.kota("janjiasing");
        for (String id : new String[] {indikator, UUID.randomUUID().toString()}) {
            denganKunci("operator", "janjiasing")
                    .body(ISI.formatted(id, "70"))
                    .post(JALUR + "/perjanjian-kinerja")
                    .then()
                    .statusCode(422)
                    .body("kode", equalTo("belum-dikenal"))
                    .body("violations[0].pointer", equalTo("/butir/0/indikatorId"));
        }
        denganKunci("operator", "janjilain")
                .body(ISI.formatted(indikator, "-1"))
                .post(JALUR + "/perjanjian-kinerja")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/butir/0/target"));
    }

    @Test
    void every_new_address_of_a_city_answers_404_to_another_city() {
        JanjiContoh contoh = JanjiContoh.buat("sekatpk");
        Response pk = contoh.kirim(contoh.isiKadis("1000"));
        RencanaContoh.kota("sekatpklain");
        String alamat = JanjiContoh.PK + "/" + pk.path("id");
        String butir = pk.path("butir[0].id");
        for (String baca : new String[] {
            alamat,
            alamat + "/pohon",
            alamat + "/beda?ke=" + pk.path("id"),
            alamat + "/verifikasi",
            alamat + "/dokumen",
            alamat + "/butir/" + butir + "/penjelasan",
            JALUR + "/rencana-aksi?pkId=" + pk.path("id"),
            JALUR + "/jabatan/" + contoh.pejabat().kadis()
        }) {
            sebagai("auditor", "sekatpklain").get(baca).then().statusCode(404);
        }
        for (String tulis : new String[] {"/penandatanganan", "/pengembalian", "/perubahan"}) {
            denganKunci("operator", "sekatpklain")
                    .header("If-Match", pk.header("ETag"))
                    .body("{}")
                    .post(alamat + tulis)
                    .then()
                    .statusCode(404);
        }
        sebagai("auditor", "sekatpklain").get(JALUR + "/jabatan").then().body("data", hasSize(0));
    }

    @Test
    void the_lists_are_also_given_as_tables() {
        JanjiContoh contoh = JanjiContoh.buat("tabelpk");
        contoh.kirim(contoh.isiKadis("1000"));
        sebagai("auditor", "tabelpk")
                .accept("text/csv")
                .get(JanjiContoh.PK + "?tahun=2024&status=draf&tingkat=JPT")
                .then()
                .statusCode(200)
                .body(containsString("JPT,Kepala Dinas Sosial,Wali Kota,MURNI,0,DRAF,1,1000"));
        sebagai("auditor", "tabelpk")
                .accept("text/csv")
                .get(JALUR + "/jabatan")
                .then()
                .statusCode(200)
                .body(containsString("DEFINITIF pimpinan-tabelpk 2022-01-03 s.d. sekarang"));
        sebagai("auditor", "tabelpk")
                .get(JanjiContoh.PK + "?tahun=2024&status=tidakada")
                .then()
                .statusCode(400);
    }
}
