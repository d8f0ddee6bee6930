package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Masukan buruk: status yang tepat, problem+json berbahasa Indonesia, tidak ada yang tersimpan, tidak pernah 5xx. */
class MasukanBurukIT {
    private static final String REALISASI = "/api/realisasi/v1/realisasi/";

    @Test
    void an_unknown_indicator_is_404() {
        masalah(simpan(UUID.randomUUID().toString(), "2024", "{\"nilai\": 1}"), 404, "tidak-ditemukan");
    }

    @Test
    void an_id_of_another_city_answers_exactly_like_an_unknown_one() {
        String milikMedan = Tumpukan.sebagai("operator-medan")
                .get("/api/realisasi/v1/realisasi?tahun=2024")
                .jsonPath()
                .getString("data[0].id");
        String takAda = UUID.randomUUID().toString();
        Response asing = Tumpukan.sebagai("operator-metro").get("/api/realisasi/v1/realisasi/" + milikMedan);
        Response tiada = Tumpukan.sebagai("operator-metro").get("/api/realisasi/v1/realisasi/" + takAda);
        assertThat(asing.statusCode()).isEqualTo(404);
        assertThat(samarkan(asing, milikMedan)).isEqualTo(samarkan(tiada, takAda));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nilai\": \"seratus\"} | 400 | jenis-nilai-salah",
                "{\"nilai\": -5} | 422 | validasi",
                "{\"nilai\": 5, \"asing\": 1} | 400 | bidang-tidak-dikenal",
                "{\"nilai\": 5 | 400 | badan-tidak-terbaca",
                "{\"nilai\": 1e999999999} | 400 | jenis-nilai-salah",
                "{\"nilai\": 5, \"catatan\": \"\\u0000\"} | 400 | jenis-nilai-salah",
                "[] | 400 | badan-tidak-terbaca",
                "null | 400 | badan-tidak-terbaca"
            })
    void a_bad_body_names_what_is_wrong_and_stores_nothing(String badan, int status, String kode) {
        masalah(simpan(indikatorPontianak(), "2021", badan), status, kode);
        Tumpukan.sebagai("operator-pontianak")
                .get("/api/realisasi/v1/realisasi?tahun=2021")
                .then()
                .statusCode(200)
                .body("data.size()", equalTo(0));
    }

    @Test
    void text_in_a_number_is_refused_naming_field_and_value() {
        masalah(simpan(indikatorPontianak(), "2021", "{\"nilai\": \"seratus\"}"), 400, "jenis-nilai-salah")
                .body("violations[0].pointer", equalTo("/nilai"))
                .body("violations[0].nilai", equalTo("seratus"));
    }

    @ParameterizedTest(name = "tahun {0} -> {1}")
    @CsvSource({"20244, 400", "abc, 400", "-1, 400", "'', 400"})
    void a_year_out_of_range_is_refused_naming_the_parameter(String tahun, int status) {
        masalah(
                        Tumpukan.sebagai("operator-medan").get("/api/pelaporan/v1/capaian?tahun={t}", tahun),
                        status,
                        "parameter-salah")
                .body("violations[0].pointer", equalTo("?tahun"));
    }

    @Test
    void a_period_out_of_range_in_the_path_is_refused() {
        int status = simpan(indikatorPontianak(), "20244", "{\"nilai\": 1}").statusCode();
        assertThat(status).isBetween(400, 422);
    }

    @Test
    void an_indicator_without_target_list_is_422_naming_the_field() {
        masalah(
                        Tumpukan.sebagai("operator-medan")
                                .contentType(ContentType.JSON)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .body("""
                                        {"renstraId":"%s","induk":{"jenis":"SASARAN","id":"%s"},"kode":"X","nama":"X",
                                         "satuan":"%%","arah":"NAIK","akumulasi":"JUMLAH","iku":true}
                                        """.formatted(UUID.randomUUID(), UUID.randomUUID()))
                                .post("/api/perencanaan/v1/indikator"),
                        422,
                        "validasi")
                .body("violations[0].pointer", equalTo("/target"))
                .body("violations[0].aturan", equalTo("wajib"));
    }

    @Test
    void a_20_megabyte_json_body_is_413() {
        String besar = "{\"catatan\": \"" + "x".repeat(20_000_000) + "\"}";
        masalah(simpan(indikatorPontianak(), "2021", besar), 413, "badan-terlalu-besar");
    }

    @Test
    void every_false_token_is_401() throws GeneralSecurityException {
        String isi = "{\"iss\":\"%s\",\"aud\":\"simpul-api\",\"sub\":\"x\",\"exp\":%d,\"tenant\":\"medan\","
                        .formatted(Tumpukan.lokal().penerbit(), Instant.now().getEpochSecond() + 600)
                + "\"realm_access\":{\"roles\":[\"operator\"]}}";
        for (String token : new String[] {"bukan.token.sah", tanpaTandaTangan(isi), tandaTanganAsing(isi)}) {
            masalah(
                            Tumpukan.tanpaToken()
                                    .header("Authorization", "Bearer " + token)
                                    .get("/api/perencanaan/v1/kota"),
                            401,
                            "belum-masuk")
                    .header("WWW-Authenticate", startsWith("Bearer"));
        }
        masalah(Tumpukan.tanpaToken().get("/api/perencanaan/v1/kota"), 401, "belum-masuk");
    }

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({
        "GET, /tidak/ada, 404, tidak-ditemukan",
        "GET, /api/perencanaan/v1/tidak-ada, 404, tidak-ditemukan",
        "DELETE, /api/perencanaan/v1/kota, 405, metode-tidak-diizinkan",
        "GET, /api/perencanaan/v1/renstra/bukan-uuid, 404, tidak-ditemukan",
        "GET, /api/perencanaan/v1/renstra?kursor=rusak, 400, kursor-salah",
        "GET, /api/perencanaan/v1/renstra?limit=0, 400, parameter-salah"
    })
    void framework_refusals_speak_the_same_language(String metode, String jalur, int status, String kode) {
        masalah(Tumpukan.sebagai("admin-medan").request(metode, jalur), status, kode);
    }

    @Test
    void a_wrong_media_type_is_415() {
        masalah(
                Tumpukan.sebagai("operator-medan")
                        .contentType("text/plain")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body("halo")
                        .post("/api/perencanaan/v1/renstra"),
                415,
                "jenis-media-tidak-didukung");
    }

    private static Response simpan(String indikatorId, String periode, String badan) {
        return Tumpukan.sebagai("operator-pontianak")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(badan)
                .put(REALISASI + indikatorId + "/" + periode);
    }

    private static String indikatorPontianak() {
        return Tumpukan.sebagai("operator-pontianak")
                .get("/api/perencanaan/v1/indikator")
                .jsonPath()
                .getString("data[0].id");
    }

    private static ValidatableResponse masalah(Response jawaban, int status, String kode) {
        return jawaban.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("kode", equalTo(kode))
                .body("type", equalTo("urn:simpul:galat:" + kode))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }

    private static String samarkan(Response jawaban, String id) {
        return jawaban.asString().replace(id, "ID").replaceAll("\"idPermintaan\":\"[^\"]*\"", "\"idPermintaan\":\"\"");
    }

    private static String tanpaTandaTangan(String isi) {
        return basis64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + basis64(isi) + ".";
    }

    private static String tandaTanganAsing(String isi) throws GeneralSecurityException {
        KeyPairGenerator pembuat = KeyPairGenerator.getInstance("RSA");
        pembuat.initialize(2048);
        KeyPair kunci = pembuat.generateKeyPair();
        String pesan = basis64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + basis64(isi);
        Signature tanda = Signature.getInstance("SHA256withRSA");
        tanda.initSign(kunci.getPrivate());
        tanda.update(pesan.getBytes(StandardCharsets.UTF_8));
        return pesan + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tanda.sign());
    }

    private static String basis64(String teks) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(teks.getBytes(StandardCharsets.UTF_8));
    }
}
