package id.simpul.terpadu;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Pimpinan yang hari itu tidak memangku jabatan ditolak mengesahkan dan membekukan; kepala dinas diterima dengan buktinya. */
class WewenangIT {
    private static final String KEPALA_DINAS = "Kepala Dinas Sosial Kota Medan";
    private static final String JABATAN = "/api/perencanaan/v1/jabatan";
    private static final String BEKUKAN = "/api/pelaporan/v1/lkjip/2024/pembekuan";

    @Test
    void only_the_holder_of_the_day_ratifies_a_budget_and_freezes_a_report() {
        Response dpa = tulisDpa(2033);
        ditolak(sahkan("wakil-medan", dpa), "tidak memangku");
        ditolak(bekukan("wakil-medan"), "tidak memangku");

        jadikanPelaksanaTugasDahulu("wakil-medan");
        Tumpukan.tungguAntreanKosong();
        ditolak(sahkan("wakil-medan", dpa), "PLT 2022-01-03 s.d. 2022-12-30");
        ditolak(bekukan("wakil-medan"), "PLT 2022-01-03 s.d. 2022-12-30");

        sahkan("pimpinan-medan", dpa)
                .then()
                .statusCode(200)
                .body("pengesahan.wewenang.jabatan", equalTo(KEPALA_DINAS))
                .body("pengesahan.wewenang.jenis", equalTo("DEFINITIF"));
        bekukan("pimpinan-medan")
                .then()
                .statusCode(201)
                .body("wewenang.jabatan", equalTo(KEPALA_DINAS))
                .body("wewenang.mulai", equalTo("2020-01-01"));
    }

    private static void ditolak(Response jawaban, String sebab) {
        jawaban.then().statusCode(403).body("kode", equalTo("bukan-pemangku")).body("detail", containsString(sebab));
    }

    private static Response tulisDpa(int tahun) {
        Response dpa = Tumpukan.sebagai("operator-medan")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"tahun":%d,"versi":"MURNI","tingkatTerhalus":"PROGRAM","rincian":[
                          {"kunci":"P1","tingkat":"PROGRAM","uraian":"Program uji wewenang","anggaran":1500000}]}
                        """.formatted(tahun))
                .post("/api/anggaran/v1/dpa");
        dpa.then().statusCode(201);
        return dpa;
    }

    private static Response sahkan(String pengguna, Response dpa) {
        return Tumpukan.sebagai(pengguna)
                .header("If-Match", dpa.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/anggaran/v1/dpa/{id}/pengesahan", dpa.jsonPath().getString("id"));
    }

    private static Response bekukan(String pengguna) {
        return Tumpukan.sebagai(pengguna)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"alasan\":\"Uji wewenang\",\"terimaKekurangan\":true}")
                .post(BEKUKAN);
    }

    private static void jadikanPelaksanaTugasDahulu(String pengguna) {
        String isi = Tumpukan.lokal().token(pengguna).split("\\.", -1)[1];
        String sub = JsonPath.from(new String(Base64.getUrlDecoder().decode(isi), StandardCharsets.UTF_8))
                .getString("sub");
        String kepala = Tumpukan.sebagai("admin-medan")
                .get(JABATAN + "?limit=500")
                .jsonPath()
                .getString("data.find { it.tingkat == 'JPT' }.id");
        Tumpukan.sebagai("admin-medan")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"sub":"%s","jenis":"PLT","mulai":"2022-01-03","selesai":"2022-12-30","dasar":"Surat perintah uji"}
                        """.formatted(sub))
                .post(JABATAN + "/{id}/pemangku", kepala)
                .then()
                .statusCode(201);
    }
}
