package id.simpul.perencanaan.perjanjiankinerja;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.denganKunci;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
}
