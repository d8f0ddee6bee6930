package id.simpul.perencanaan.kota;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import id.simpul.kejadian.Topik;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class KotaIT {
    private static final String JALUR = "/api/perencanaan/v1/kota";
    private static final String TERBIT =
            "\"kebijakanSkala\":\"TERBIT\",\"sumberSkala\":\"LKjIP 2024\",\"alasanSkala\":\"Tercetak\",";

    @Test
    void the_first_put_of_an_admin_creates_the_city_of_the_token_and_tells_the_others() {
        sebagai("admin-kota", "kotabaru").get(JALUR).then().statusCode(409).body("kode", equalTo("kota-belum-diatur"));

        String tag = buat("kotabaru")
                .then()
                .statusCode(201)
                .body("kode", equalTo("kotabaru"))
                .extract()
                .header("ETag");

        sebagai("operator", "kotabaru")
                .get(JALUR)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body("nama", equalTo("Kota Uji"));
        Menunggu.sampaiLulus(() -> Assertions.assertThat(KejadianUji.bacaSemua(Topik.milik("perencanaan")))
                .anySatisfy(rekaman -> Assertions.assertThat(rekaman.key()).isEqualTo("kotabaru|kota|kotabaru")));
    }

    @Test
    void a_change_without_if_match_is_428_and_with_a_stale_one_412() {
        buat("kotatag").then().statusCode(201);
        badan(sebagai("admin-kota", "kotatag")).put(JALUR).then().statusCode(428);
        badan(sebagai("admin-kota", "kotatag"))
                .header("If-Match", "\"v99\"")
                .put(JALUR)
                .then()
                .statusCode(412)
                .header("ETag", notNullValue());
    }

    @Test
    void a_new_scale_with_a_hole_is_refused_and_a_published_one_is_kept_with_its_policy() {
        String tag = buat("kotaskala").then().statusCode(201).extract().header("ETag");
        String berlubang = """
                {"namaSkala":"Tabel 3.1","skalaPredikat":[
                  {"batasBawah":null,"batasBawahInklusif":false,"batasAtas":49.99,"batasAtasInklusif":true,"predikat":"Kurang"},
                  {"batasBawah":50,"batasBawahInklusif":true,"batasAtas":null,"batasAtasInklusif":false,"predikat":"Baik"}],
                 %s
                 "aturanCapaian":{"desimal":2,"pembulatan":"HALF_UP","dasarRataRata":"CAPAIAN","basisPredikat":"CAPAIAN"}}
                """;
        pengaturan("kotaskala", tag, berlubang.formatted(""))
                .statusCode(422)
                .body("violations[0].aturan", equalTo("skala-utuh"));
        pengaturan("kotaskala", tag, berlubang.formatted("\"kebijakanLubang\":\"AMBANG\","))
                .statusCode(422)
                .body("violations[0].nilai", equalTo("LUBANG (49.99, 50)"));
        pengaturan("kotaskala", tag, berlubang.formatted("\"kebijakanSkala\":\"TERBIT\","))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/sumberSkala"));
        pengaturan("kotaskala", tag, berlubang.formatted(TERBIT))
                .statusCode(200)
                .body("kebijakanLubang", equalTo("AMBANG"))
                .body("cacatSkala[0].selang", equalTo("(49.99, 50)"));
    }

    @Test
    void a_scale_of_a_year_is_told_to_the_others_with_its_flaws_and_there_is_one_per_year() {
        buat("kotatahun").then().statusCode(201);
        String isi = """
                {"tahun":2024,"nama":"Tabel 3.1","kebijakan":"%s","skalaPredikat":[
                  {"batasBawah":null,"batasBawahInklusif":false,"batasAtas":49.99,"batasAtasInklusif":true,"predikat":"Kurang"},
                  {"batasBawah":50,"batasBawahInklusif":true,"batasAtas":null,"batasAtasInklusif":false,"predikat":"Baik"}]%s}
                """;
        String terbit = isi.formatted("TERBIT", ",\"sumber\":\"LKjIP 2024\",\"alasan\":\"Seperti tercetak\"");
        buatSkala("kotatahun", isi.formatted("BARU", ""))
                .statusCode(422)
                .body("detail", org.hamcrest.Matchers.containsString("LUBANG (49.99, 50)"));
        String alamat = buatSkala("kotatahun", terbit)
                .statusCode(201)
                .body("cacat[0].jenis", equalTo("LUBANG"))
                .extract()
                .header("Location");
        buatSkala("kotatahun", terbit).statusCode(409).body("kode", equalTo("sudah-ada"));
        sebagai("admin-kota", "kotatahun")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(terbit.replace("Tabel 3.1", "Tabel 3.2"))
                .put(alamat)
                .then()
                .statusCode(200)
                .body("nama", equalTo("Tabel 3.2"));
        sebagai("auditor", "kotatahun")
                .get(JALUR + "/skala")
                .then()
                .body("data.tahun", equalTo(java.util.List.of(2024)));
        Menunggu.sampaiLulus(() -> Assertions.assertThat(KejadianUji.bacaSemua(Topik.milik("perencanaan")))
                .anySatisfy(rekaman -> {
                    Assertions.assertThat(rekaman.key()).isEqualTo("kotatahun|kota|kotatahun");
                    Assertions.assertThat(new String(rekaman.value(), java.nio.charset.StandardCharsets.UTF_8))
                            .contains("\"skalaTahunan\":[{", "Tabel 3.2", "(49.99, 50)");
                }));
    }

    private static io.restassured.response.ValidatableResponse buatSkala(String kota, String isi) {
        return sebagai("admin-kota", kota)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body(isi)
                .post(JALUR + "/skala")
                .then();
    }

    private static io.restassured.response.ValidatableResponse pengaturan(String kota, String tag, String isi) {
        return sebagai("admin-kota", kota)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(isi)
                .put(JALUR + "/pengaturan")
                .then();
    }

    private static io.restassured.response.Response buat(String kota) {
        return badan(sebagai("admin-kota", kota)).header("If-None-Match", "*").put(JALUR);
    }

    private static RequestSpecification badan(RequestSpecification permintaan) {
        return permintaan.contentType(ContentType.JSON).body("""
                        {"nama":"Kota Uji","namaDinas":"Dinas Sosial Kota Uji","kodeWilayah":"12.71","kodeBps":"1275",
                         "zonaWaktu":"Asia/Jakarta"}
                        """);
    }

    private static RequestSpecification sebagai(String peran, String kota) {
        return given().auth().oauth2(TokenUji.orang(peran, kota));
    }
}
