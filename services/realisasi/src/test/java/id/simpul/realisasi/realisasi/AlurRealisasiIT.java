package id.simpul.realisasi.realisasi;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class AlurRealisasiIT {
    private Kota kota;
    private UUID indikator;
    private String id;

    @BeforeEach
    void catat() {
        kota = Kota.siap("kota-alur");
        indikator = kota.indikator("S1.I1", "%", "70");
        id = kota.tercatat(indikator, "2024", "{\"pembilang\":7,\"penyebut\":10}");
    }

    @Test
    void three_people_bring_a_draft_to_approval_and_every_step_keeps_who_and_when() {
        kota.sampaiDisetujui(id);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id)
                .then()
                .body("status", equalTo("DISETUJUI"))
                .body("langkah.tindakan", equalTo(List.of("pengajuan", "verifikasi", "persetujuan")))
                .body("langkah.peran", equalTo(List.of("operator", "verifikator", "pimpinan")))
                .body("langkah[2].pelaku", equalTo("pimpinan-kota-alur"))
                .body("langkah[2].waktu", notNullValue())
                .body("snapshot.versi", equalTo(1));
    }

    @Test
    void tindakan_tells_each_reader_what_may_be_done_now_and_why_not() {
        kota.sebagai("operator")
                .get(Kota.REALISASI + id)
                .then()
                .body("tindakan.find { it.kode == 'pengajuan' }.boleh", equalTo(true))
                .body("tindakan.find { it.kode == 'pengajuan' }.alasan", nullValue())
                .body("tindakan.find { it.kode == 'persetujuan' }.alasan", containsString("pimpinan"))
                .body("tindakan", hasSize(6));
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        kota.orang("operator-kota-alur", "verifikator")
                .get(Kota.REALISASI + id)
                .then()
                .body("tindakan.find { it.kode == 'verifikasi' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'verifikasi' }.alasan", containsString("orang lain"));
    }

    @Test
    void the_same_person_in_another_role_is_refused_403_by_person() {
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        kota.langkah(kota.orang("operator-kota-alur", "verifikator"), id, "verifikasi", null)
                .then()
                .statusCode(403)
                .body("kode", equalTo("orang-yang-sama"));
        kota.langkah("verifikator", id, "verifikasi", null).then().statusCode(200);
        kota.langkah(kota.orang("verifikator-kota-alur", "pimpinan"), id, "persetujuan", null)
                .then()
                .statusCode(403);
        kota.langkah(kota.orang("operator-kota-alur", "pimpinan"), id, "persetujuan", null)
                .then()
                .statusCode(403);
        kota.langkah("pimpinan", id, "persetujuan", null).then().statusCode(200);
    }

    @Test
    void an_admin_has_no_way_around_the_three_people() {
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        for (String langkah : List.of("verifikasi", "penolakan", "persetujuan", "pembukaan", "pengajuan")) {
            kota.langkah("admin-kota", id, langkah, "x").then().statusCode(403).body("kode", equalTo("dilarang"));
        }
    }

    @Test
    void a_step_from_the_wrong_state_is_409_and_names_the_state() {
        kota.langkah("pimpinan", id, "persetujuan", null)
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"))
                .body("detail", containsString("masih draf"));
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        kota.badan("operator", "{\"nilai\":1}")
                .header("If-Match", kota.tag(id))
                .put(Kota.REALISASI + indikator + "/2024")
                .then()
                .statusCode(409);
    }

    @Test
    void returning_needs_a_note_and_goes_back_to_draft() {
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        kota.langkah("verifikator", id, "penolakan", null)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/catatan"));
        kota.langkah("verifikator", id, "penolakan", "Penyebut belum bersumber")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("langkah[1].catatan", equalTo("Penyebut belum bersumber"));
        kota.sampaiDiverifikasi(id);
        kota.langkah("pimpinan", id, "penolakan", "Cek lagi")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"));
    }

    @Test
    void opening_needs_a_reason_keeps_the_last_snapshot_and_the_next_approval_makes_a_second() {
        kota.sampaiDisetujui(id);
        kota.langkah("pimpinan", id, "pembukaan", null).then().statusCode(422);
        String sidik = kota.langkah("pimpinan", id, "pembukaan", "Temuan Inspektorat")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("snapshot.versi", equalTo(1))
                .extract()
                .path("snapshot.sha256");
        kota.sampaiDisetujui(id).then().body("snapshot.versi", equalTo(2)).body("snapshot.sha256", not(equalTo(sidik)));
    }

    @Test
    void a_step_without_if_match_is_428_with_a_stale_one_412_and_without_body_accepted() {
        String jalur = Kota.REALISASI + id + "/pengajuan";
        kota.sebagai("operator")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(jalur)
                .then()
                .statusCode(428);
        kota.sebagai("operator")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v99\"")
                .body("{}")
                .post(jalur)
                .then()
                .statusCode(412);
        kota.sebagai("operator")
                .noContentType()
                .header("If-Match", kota.tag(id))
                .post(jalur)
                .then()
                .statusCode(200);
    }

    @Test
    void a_personal_number_in_a_note_is_refused() {
        kota.langkah("operator", id, "pengajuan", "atas nama 9999010101010001")
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("nomor-pribadi"));
    }
}
