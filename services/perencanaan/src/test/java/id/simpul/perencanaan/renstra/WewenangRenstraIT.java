package id.simpul.perencanaan.renstra;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.perencanaan.PejabatContoh;
import id.simpul.perencanaan.RencanaContoh;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** Renstra hanya ditetapkan atau dikembalikan pemangku jabatan pimpinan tinggi pada hari itu, dan buktinya tersimpan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class WewenangRenstraIT {
    @Test
    void a_leader_who_never_held_the_position_is_told_where_to_register_it() {
        String jalur = diajukan("wenanga");
        tindakan("wenanga", jalur, "penetapan")
                .body("boleh", equalTo(false))
                .body("alasan", containsString("POST /api/perencanaan/v1/jabatan"));
        langkah("wenanga", jalur, "penetapan", null)
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"))
                .body("detail", containsString("POST /api/perencanaan/v1/jabatan"));
        langkah("wenanga", jalur, "penolakan", "{\"alasan\":\"Belum lengkap\"}")
                .statusCode(403)
                .body("kode", equalTo("bukan-pemangku"));
        sebagai("auditor", "wenanga").get(jalur).then().body("status", equalTo("DIAJUKAN"));
    }

    @Test
    void a_leader_whose_tenure_has_ended_may_not_ratify_and_the_answer_names_the_tenure() {
        String jalur = diajukan("wenangb");
        String kadis = PejabatContoh.jabatan("wenangb", PejabatContoh.KADIS, "JPT", null);
        PejabatContoh.pemangku("wenangb", kadis, "pimpinan-wenangb", "PLT", "2022-01-03", "2023-12-31");
        langkah("wenangb", jalur, "penetapan", null)
                .statusCode(403)
                .body("detail", containsString("PLT"))
                .body("detail", containsString("2023-12-31"));
    }

    @Test
    void an_acting_head_ratifies_and_the_evidence_stays_with_the_plan_and_fixes_the_tenure() {
        String jalur = diajukan("wenangc");
        String kadis = PejabatContoh.jabatan("wenangc", PejabatContoh.KADIS, "JPT", null);
        String pemangku = PejabatContoh.pemangku("wenangc", kadis, "pimpinan-wenangc", "PLT", "2022-01-03", null)
                .path("pemangku[0].id");
        tindakan("wenangc", jalur, "penetapan").body("boleh", equalTo(true));
        langkah("wenangc", jalur, "penolakan", "{\"alasan\":\"Belum lengkap\"}")
                .statusCode(200)
                .body("alur[2].wewenang.jenis", equalTo("PLT"));
        langkahOperator("wenangc", jalur);
        langkah("wenangc", jalur, "penetapan", null)
                .statusCode(200)
                .body("alur[1].wewenang", nullValue())
                .body("alur[4].langkah", equalTo("penetapan"))
                .body("alur[4].wewenang.jabatan", equalTo(PejabatContoh.KADIS))
                .body("alur[4].wewenang.jenis", equalTo("PLT"))
                .body("alur[4].wewenang.pemangkuId", equalTo(pemangku));
        sebagai("auditor", "wenangc")
                .accept("text/csv")
                .get(jalur + "/versi")
                .then()
                .statusCode(200)
                .body(containsString("Plt. " + PejabatContoh.KADIS));
        PejabatContoh.akhiri("wenangc", kadis, pemangku, "PLT", "2023-12-31")
                .then()
                .statusCode(409)
                .body("detail", containsString("dipakai pada"));
    }

    private static String diajukan(String kota) {
        String jalur = JALUR + "/renstra/" + RencanaContoh.renstra(kota).getString("id");
        langkahOperator(kota, jalur);
        return jalur;
    }

    private static void langkahOperator(String kota, String jalur) {
        sebagai("operator", kota)
                .header("If-Match", "*")
                .post(jalur + "/pengajuan")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse langkah(String kota, String jalur, String langkah, String isi) {
        var permintaan = sebagai("pimpinan", kota).header("If-Match", "*");
        return (isi == null ? permintaan : permintaan.body(isi))
                .post(jalur + "/" + langkah)
                .then();
    }

    private static ValidatableResponse tindakan(String kota, String jalur, String kode) {
        return sebagai("pimpinan", kota)
                .get(jalur)
                .then()
                .statusCode(200)
                .rootPath("tindakan.find { it.kode == '%s' }".formatted(kode));
    }
}
