package id.simpul.anggaran.sp2d;

import static id.simpul.anggaran.uji.KlienAnggaran.SERAPAN;
import static id.simpul.anggaran.uji.KlienAnggaran.SP2D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pembayaran satu per satu dan realisasi yang dijumlah darinya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class Sp2dIT {
    private static final int TAHUN = DpaKecil.TAHUN;

    @Test
    void advances_do_not_count_payments_do_and_returns_reduce() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("bayar");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));

        kota.sp2d(uangMuka("UP", "UP-1", 1_000)).then().statusCode(201).body("realisasi", equalTo(0));
        terealisasi(kota, 0);
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 300))
                .then()
                .statusCode(201)
                .body("nilai", equalTo(300));
        kota.bayar(TAHUN, "GU-1", "2023-03-10", "GU", kota.pembebanan(dpa, "a", 50), kota.pembebanan(dpa, "b", 20))
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "TU-1", "2023-03-11", "TU", kota.pembebanan(dpa, "b", 30))
                .then()
                .statusCode(201);
        terealisasi(kota, 400);
        kota.bayar(TAHUN, "STS-1", "2023-04-01", "PENGEMBALIAN", kota.pembebanan(dpa, "a", 100))
                .then()
                .statusCode(201)
                .body("realisasi", equalTo(-100));
        terealisasi(kota, 300);
    }

    @Test
    void an_extra_advance_counts_once_it_is_accounted_for_and_only_once() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("nihil");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        String tu = kota.sp2d(uangMuka("TU", "TU-1", 200))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        terealisasi(kota, 0);

        kota.sp2d(nihil(kota, dpa, "TN-0", tu, 201)).then().statusCode(422).body("detail", containsString("Rp200"));
        kota.sp2d(nihil(kota, dpa, "TN-1", tu, 180)).then().statusCode(201);
        terealisasi(kota, 180);
        kota.sp2d(nihil(kota, dpa, "TN-2", tu, 10))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("asal-terbuka"));
        kota.bayar(TAHUN, "TN-3", "2023-05-01", "TU_NIHIL", kota.pembebanan(dpa, "a", 1))
                .then()
                .statusCode(422);
    }

    @Test
    void a_return_of_a_named_payment_is_limited_to_that_payment() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("setor");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        String ls = kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 100))
                .path("id");
        kota.bayar(TAHUN, "LS-2", "2023-02-11", "LS", kota.pembebanan(dpa, "a", 300))
                .then()
                .statusCode(201);

        kota.sp2d(pengembalian(kota, dpa, "STS-1", ls, 70)).then().statusCode(201);
        kota.sp2d(pengembalian(kota, dpa, "STS-2", ls, 31))
                .then()
                .statusCode(422)
                .body("detail", containsString("paling banyak Rp30"));
        terealisasi(kota, 330);
    }

    @Test
    void serapan_up_to_a_month_counts_only_what_was_paid_by_then() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("bulan");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.bayar(TAHUN, "LS-1", "2023-02-28", "LS", kota.pembebanan(dpa, "a", 150))
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "LS-2", "2023-03-01", "LS", kota.pembebanan(dpa, "a", 150))
                .then()
                .statusCode(201);

        sampai(kota, "2023-01").then().body("total.realisasi", equalTo(0));
        JsonPath februari = sampai(kota, "2023-02").jsonPath();
        assertThat(februari.getInt("total.realisasi")).isEqualTo(150);
        assertThat(februari.<BigDecimal>get("total.persen")).isEqualByComparingTo("25");
        sampai(kota, "2023-12").then().body("total.realisasi", equalTo(300));
        sampai(kota, "2024-01").then().statusCode(400);
        sampai(kota, "Februari").then().statusCode(400);
    }

    @Test
    void payments_are_listed_by_date_in_pages_and_by_kind() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("daftar");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.bayar(TAHUN, "LS-2", "2023-03-10", "LS", kota.pembebanan(dpa, "a", 2))
                .then()
                .statusCode(201);
        kota.bayar(TAHUN, "LS-1", "2023-02-10", "LS", kota.pembebanan(dpa, "a", 1))
                .then()
                .statusCode(201);
        kota.sp2d(uangMuka("UP", "UP-1", 5)).then().statusCode(201);

        Response pertama = daftar(kota).queryParam("limit", 2).get(SP2D);
        pertama.then().body("data.nomor", equalTo(List.of("UP-1", "LS-1")));
        daftar(kota)
                .queryParam("limit", 2)
                .queryParam("kursor", pertama.<String>path("kursor"))
                .get(SP2D)
                .then()
                .body("data.nomor", equalTo(List.of("LS-2")));
        daftar(kota).queryParam("jenis", "LS").get(SP2D).then().body("data", hasSize(2));
        daftar(kota).queryParam("jenis", "GAJI").get(SP2D).then().statusCode(400);
        kota.sebagai("auditor").get(SP2D).then().statusCode(400);
    }

    private static RequestSpecification daftar(KlienAnggaran kota) {
        return kota.sebagai("auditor").queryParam("tahun", TAHUN);
    }

    private static void terealisasi(KlienAnggaran kota, int rupiah) {
        kota.serapan(TAHUN, null)
                .then()
                .body("sumberRealisasi", equalTo("SP2D"))
                .body("total.realisasi", equalTo(rupiah))
                .body("total.barisTanpaRealisasi", equalTo(0));
    }

    private static Response sampai(KlienAnggaran kota, String bulan) {
        return kota.sebagai("auditor")
                .queryParam("tahun", TAHUN)
                .queryParam("sampai", bulan)
                .get(SERAPAN);
    }

    private static Map<String, Object> uangMuka(String jenis, String nomor, long nilai) {
        return Map.of("tahun", TAHUN, "nomor", nomor, "tanggal", "2023-01-05", "jenis", jenis, "nilai", nilai);
    }

    private static Map<String, Object> nihil(KlienAnggaran kota, String dpa, String nomor, String tu, long nilai) {
        return denganAsal(kota, dpa, "TU_NIHIL", nomor, tu, nilai);
    }

    private static Map<String, Object> pengembalian(
            KlienAnggaran kota, String dpa, String nomor, String asal, long nilai) {
        return denganAsal(kota, dpa, "PENGEMBALIAN", nomor, asal, nilai);
    }

    private static Map<String, Object> denganAsal(
            KlienAnggaran kota, String dpa, String jenis, String nomor, String asal, long nilai) {
        Map<String, Object> badan = new HashMap<>();
        badan.put("tahun", TAHUN);
        badan.put("nomor", nomor);
        badan.put("tanggal", "2023-05-01");
        badan.put("jenis", jenis);
        badan.put("asalId", asal);
        badan.put("baris", List.of(kota.pembebanan(dpa, "a", nilai)));
        return badan;
    }
}
