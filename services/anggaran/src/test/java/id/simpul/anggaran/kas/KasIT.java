package id.simpul.anggaran.kas;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rencana kas dua belas bulan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class KasIT {
    @Test
    void a_plan_sums_its_months_and_tells_what_has_no_month_yet() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kas");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "1200", "b", "400"));
        pertama(kota, dpa, "a", bulan(100))
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"v0\""))
                .body("bulan", everyItem(equalTo(100)))
                .body("total", equalTo(1200))
                .body("belumDirencanakan", equalTo(400));
        kota.operator(rencana(kota, dpa, "a", bulan(50))).put(jalur(dpa)).then().statusCode(428);
        kota.operator(rencana(kota, dpa, "a", bulan(50)))
                .header("If-Match", "\"v0\"")
                .put(jalur(dpa))
                .then()
                .statusCode(200)
                .body("total", equalTo(600));
        kota.operator(rencana(kota, dpa, "a", bulan(1)))
                .header("If-Match", "\"v0\"")
                .put(jalur(dpa))
                .then()
                .statusCode(412);
    }

    @Test
    void a_plan_above_the_line_is_refused_naming_the_excess_and_a_year_has_twelve_months() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kas");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "1199"));
        pertama(kota, dpa, "a", bulan(100))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("melebihi-anggaran"))
                .body("detail", containsString("lebih Rp1"));
        pertama(kota, dpa, "a", Collections.nCopies(11, 1)).then().statusCode(422);
        pertama(kota, dpa, "a", bulan(-1)).then().statusCode(422);
        pertama(kota, dpa, "k", bulan(1))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("hanya-terhalus"));
        kota.sebagai("auditor").get(jalur(dpa)).then().statusCode(404);
    }

    @Test
    void a_plan_belongs_to_the_version_in_force_and_a_new_version_needs_its_own() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kas");
        String murni = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "1200"));
        pertama(kota, murni, "a", bulan(1)).then().statusCode(409).body("detail", containsString("belum disahkan"));
        kota.sahkan(murni).then().statusCode(200);
        pertama(kota, murni, "a", bulan(100)).then().statusCode(201);
        kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "1300"));

        kota.operator(rencana(kota, murni, "a", bulan(1)))
                .header("If-Match", "\"v0\"")
                .put(jalur(murni))
                .then()
                .statusCode(409);
        tahun(kota).then().body("versiDpa", equalTo("PERUBAHAN")).body("data.rencana", everyItem(nullValue()));
    }

    @Test
    void payments_are_set_beside_the_plan_month_by_month_and_cumulatively() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kas");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "1200"));
        pertama(kota, dpa, "a", bulan(100)).then().statusCode(201);
        kota.bayar(DpaKecil.TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 250))
                .then()
                .statusCode(201);
        kota.bayar(DpaKecil.TAHUN, "STS-1", "2023-03-10", "PENGEMBALIAN", kota.pembebanan(dpa, "a", 30))
                .then()
                .statusCode(201);

        tahun(kota)
                .then()
                .body("data", hasSize(12))
                .body("data.find { it.bulan == '2023-01' }.deviasi", equalTo(-100))
                .body("data.find { it.bulan == '2023-02' }.realisasi", equalTo(250))
                .body("data.find { it.bulan == '2023-02' }.kumulatif.deviasi", equalTo(50))
                .body("data.find { it.bulan == '2023-03' }.realisasi", equalTo(-30))
                .body("data.find { it.bulan == '2023-12' }.kumulatif.realisasi", equalTo(220));
    }

    @Test
    void a_year_kept_as_a_recap_has_no_months_rather_than_zeros() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("kas");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "1200"));
        pertama(kota, dpa, "a", bulan(100)).then().statusCode(201);
        kota.rekapPertama(dpa, Map.of("a", new BigDecimal("600"))).then().statusCode(201);

        tahun(kota)
                .then()
                .body("sumberRealisasi", equalTo("REKAP"))
                .body("data.realisasi", everyItem(nullValue()))
                .body("data.deviasi", everyItem(nullValue()));
        kota.sebagai("auditor")
                .queryParam("tahun", DpaKecil.TAHUN)
                .queryParam("sampai", "2023-06")
                .get(KlienAnggaran.SERAPAN)
                .then()
                .statusCode(409);
    }

    private static Response pertama(KlienAnggaran kota, String dpa, String kunci, List<Integer> bulan) {
        return kota.operator(rencana(kota, dpa, kunci, bulan))
                .header("If-None-Match", "*")
                .put(jalur(dpa));
    }

    private static Response tahun(KlienAnggaran kota) {
        return kota.sebagai("auditor").queryParam("tahun", DpaKecil.TAHUN).get("/api/anggaran/v1/anggaran-kas");
    }

    private static Map<String, Object> rencana(KlienAnggaran kota, String dpa, String kunci, List<Integer> bulan) {
        return Map.of("baris", List.of(Map.of("rincianId", kota.idBaris(dpa).get(kunci), "bulan", bulan)));
    }

    private static List<Integer> bulan(int nilai) {
        return Collections.nCopies(12, nilai);
    }

    private static String jalur(String dpa) {
        return DPA + "/" + dpa + "/anggaran-kas";
    }
}
