package id.simpul.anggaran;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Masukan buruk mendapat status yang tepat, problem+json berbahasa Indonesia, dan tidak meninggalkan apa pun. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class GalatIT {
    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"tahun\": 2023, \"rincian\": [ | 400 | badan-tidak-terbaca",
                "[] | 400 | badan-tidak-terbaca",
                "{\"asing\": 1} | 400 | bidang-tidak-dikenal",
                "{\"tahun\": \"2023\"} | 400 | jenis-nilai-salah",
                "{\"tingkatTerhalus\": \"DESA\"} | 400 | jenis-nilai-salah",
                "{\"rincian\": [{\"anggaran\": \"seribu\"}]} | 400 | jenis-nilai-salah",
                "{\"rincian\": [{\"anggaran\": 1e999999999}]} | 400 | jenis-nilai-salah",
                "{\"sumber\": \"\\u0000\"} | 400 | jenis-nilai-salah",
                "{\"tahun\": 20244} | 422 | validasi",
                "{\"rincian\": [null]} | 400 | jenis-nilai-salah",
                "{} | 422 | validasi"
            })
    void a_bad_body_is_refused_with_the_right_code_and_nothing_is_stored(String badan, int status, String kode) {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        masalah(kota.buatDpa(badan), status, kode);
        kota.sebagai("auditor").get(DPA).then().body("data", hasSize(0));
    }

    @Test
    void a_year_out_of_range_names_field_value_and_rule() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        Map<String, Object> badan = DpaKecil.badan("MURNI", "a", "1");
        badan.put("tahun", 20244);
        masalah(kota.buatDpa(badan), 422, "validasi")
                .body("violations[0].pointer", equalTo("/tahun"))
                .body("violations[0].nilai", equalTo(20244))
                .body("violations[0].aturan", equalTo("rentang"));
    }

    @Test
    void every_wrong_line_of_a_tree_is_named_at_once() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        Map<String, Object> badan = DpaKecil.badan(
                "MURNI",
                List.of(
                        DpaKecil.baris("p", null, "PROGRAM", BigDecimal.TEN),
                        DpaKecil.baris("k", "p", "KEGIATAN", null),
                        DpaKecil.baris("a", "k", "SUB_KEGIATAN", null),
                        DpaKecil.baris("b", "tidak-ada", "SUB_KEGIATAN", BigDecimal.ONE)));
        masalah(kota.buatDpa(badan), 422, "validasi")
                .body(
                        "violations.pointer",
                        equalTo(List.of("/rincian/0/anggaran", "/rincian/2/anggaran", "/rincian/3/kunciInduk")));
    }

    @Test
    void a_negative_amount_and_a_sum_beyond_every_budget_are_refused() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        masalah(kota.buatDpa(DpaKecil.badan("MURNI", "a", "-1")), 422, "validasi")
                .body("violations[0].pointer", equalTo("/rincian/2/anggaran"));
        masalah(
                kota.buatDpa(DpaKecil.badan("MURNI", "a", "999999999999999999", "b", "999999999999999999")),
                422,
                "validasi");
    }

    @Test
    void a_body_beyond_the_limit_is_413_and_a_dpa_too_big_to_be_told_is_refused_too() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        kota.buatDpa("{\"sumber\": \"" + "x".repeat(2_000_000) + "\"}").then().statusCode(413);

        List<Map<String, Object>> rincian = IntStream.range(0, 2_990)
                .mapToObj(i -> DpaKecil.baris("p" + i, null, "PROGRAM", BigDecimal.ONE))
                .toList();
        rincian.forEach(baris -> baris.put("uraian", "x".repeat(200)));
        Map<String, Object> badan = DpaKecil.badan("MURNI", rincian);
        badan.put("tingkatTerhalus", "PROGRAM");
        masalah(kota.buatDpa(badan), 413, "badan-terlalu-besar").body("detail", containsString("2990 baris"));
        kota.sebagai("auditor").get(DPA).then().body("data", hasSize(0));
    }

    @Test
    void framework_refusals_have_the_same_shape() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        masalah(kota.sebagai("operator").get("/api/anggaran/v1/tidak-ada"), 404, "tidak-ditemukan");
        masalah(kota.sebagai("operator").delete(DPA), 405, "metode-tidak-diizinkan");
        masalah(
                kota.sebagai("operator").contentType(ContentType.TEXT).body("x").post(DPA),
                415,
                "jenis-media-tidak-didukung");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dpa?kursor=rusak",
                "/dpa?kursor=ZHBhfG51bGwfYWJjHzE",
                "/dpa?limit=abc",
                "/dpa?limit=-1",
                "/dpa?tahun=20244",
                "/dpa?tahun=%00",
                "/dpa/%00",
                "/dpa/bukan-uuid",
                "/dpa/bukan-uuid/rincian",
                "/dpa/bukan-uuid/realisasi-rekap",
                "/serapan",
                "/serapan?tahun=224",
                "/serapan?tahun=2023&tingkat=desa"
            })
    void no_parameter_can_cause_a_5xx(String jalur) {
        KlienAnggaran.kotaBaru("galat")
                .sebagai("operator")
                .urlEncodingEnabled(false)
                .get("/api/anggaran/v1" + jalur)
                .then()
                .statusCode(both(greaterThanOrEqualTo(400)).and(lessThan(500)))
                .contentType("application/problem+json");
    }

    @Test
    void an_unchanged_serapan_is_304_and_a_year_without_dpa_is_empty_not_zero() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        String tag = kota.serapan(DpaKecil.TAHUN, null)
                .then()
                .statusCode(200)
                .body("total.anggaran", equalTo(null))
                .body("total.alasan", equalTo("PENYEBUT_KOSONG"))
                .extract()
                .header("ETag");
        kota.sebagai("auditor")
                .header("If-None-Match", tag)
                .queryParam("tahun", DpaKecil.TAHUN)
                .get(KlienAnggaran.SERAPAN)
                .then()
                .statusCode(304);
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.sebagai("auditor")
                .header("If-None-Match", tag)
                .queryParam("tahun", DpaKecil.TAHUN)
                .get(KlienAnggaran.SERAPAN)
                .then()
                .statusCode(200);
    }

    @Test
    void an_unknown_dpa_is_404_whatever_is_asked_of_it() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("galat");
        masalah(kota.sebagai("auditor").get(DPA + "/" + UUID.randomUUID()), 404, "tidak-ditemukan");
        masalah(
                kota.sebagai("pimpinan").noContentType().post(DPA + "/" + UUID.randomUUID() + "/pengesahan"),
                404,
                "tidak-ditemukan");
    }

    private static ValidatableResponse masalah(Response jawaban, int status, String kode) {
        return jawaban.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("kode", equalTo(kode))
                .body("detail", not(containsString("Exception")));
    }
}
