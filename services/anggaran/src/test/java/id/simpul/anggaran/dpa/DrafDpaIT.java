package id.simpul.anggaran.dpa;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DPA selagi masih draf, dan daftarnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class DrafDpaIT {
    @Test
    void a_draft_may_be_replaced_whole_and_lines_with_the_same_key_keep_their_id() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("draf");
        String dpa = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        Map<String, String> idLama = kota.idBaris(dpa);

        ubah(kota, dpa, null, DpaKecil.badan("MURNI", "a", "1")).then().statusCode(428);
        ubah(kota, dpa, "\"v9\"", DpaKecil.badan("MURNI", "a", "1")).then().statusCode(412);
        ubah(kota, dpa, "\"v0\"", DpaKecil.badan("MURNI", "c", "5", "a", "700"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("total", equalTo(705));

        Map<String, String> idBaru = kota.idBaris(dpa);
        assertThat(idBaru).containsOnlyKeys("p", "k", "c", "a").containsEntry("a", idLama.get("a"));
    }

    @Test
    void a_draft_stays_the_dpa_of_its_year_and_version() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("draf");
        String dpa = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
        ubah(kota, dpa, "\"v0\"", DpaKecil.badan("PERUBAHAN", "a", "600"))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/versi"));
    }

    @Test
    void the_same_version_of_a_year_is_refused_once_it_exists() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("ganda");
        kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
        kota.buatDpa(DpaKecil.badan("MURNI", "a", "1")).then().statusCode(409).body("kode", equalTo("sudah-ada"));
    }

    @Test
    void the_same_key_and_body_create_one_dpa_and_answer_the_same() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("ulang");
        String pertama =
                denganKunci(kota, "MURNI").then().statusCode(201).extract().path("id");
        denganKunci(kota, "MURNI")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(pertama));
        denganKunci(kota, "PERUBAHAN").then().statusCode(422).body("kode", equalTo("kunci-idempotensi-beda"));
        kota.operator(DpaKecil.badan("MURNI", "a", "1")).post(DPA).then().statusCode(400);
    }

    @Test
    void lines_and_versions_come_in_pages_without_gap_or_repeat() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("halaman");
        String dpa = kota.dpaSah(Dokumen.medan2024().dpa("MURNI"));
        String jalur = DPA + "/" + dpa + "/rincian";
        Response pertama = kota.sebagai("auditor").queryParam("limit", 30).get(jalur);
        Response kedua = kota.sebagai("auditor")
                .queryParam("limit", 30)
                .queryParam("kursor", pertama.<String>path("kursor"))
                .get(jalur);
        pertama.then().body("data", hasSize(30));
        kedua.then().body("data", hasSize(24)).body("kursor", nullValue());
        assertThat(kedua.<Object>path("data[0].urutan")).isEqualTo(30);
        kota.sebagai("auditor")
                .queryParam("kursor", kedua.<String>path("data[0].id"))
                .get(jalur)
                .then()
                .statusCode(400);
    }

    private static Response ubah(KlienAnggaran kota, String dpa, String tag, Object badan) {
        var permintaan = kota.operator(badan);
        return (tag == null ? permintaan : permintaan.header("If-Match", tag)).put(DPA + "/" + dpa);
    }

    private static Response denganKunci(KlienAnggaran kota, String versi) {
        return kota.operator(DpaKecil.badan(versi, "a", "600"))
                .header("Idempotency-Key", "kunci-tetap-1")
                .post(DPA);
    }
}
