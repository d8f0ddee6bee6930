package id.simpul.anggaran.dpa;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DPA disahkan lalu digantikan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class VersiDpaIT {
    @Test
    void ratification_without_a_body_makes_the_dpa_the_one_in_force_and_says_what_is_left_to_do() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("sah");
        String dpa = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
        kota.sebagai("operator")
                .get(DPA + "/" + dpa)
                .then()
                .body("status", equalTo("DRAF"))
                .body("berlaku", equalTo(false))
                .body("tindakan.find { it.kode == 'ubah' }.boleh", equalTo(true))
                .body("tindakan.find { it.kode == 'sahkan' }.alasan", containsString("Peran"))
                .body("tindakan.find { it.kode == 'isi-realisasi-rekap' }.alasan", containsString("disahkan"));

        kota.sebagai("pimpinan")
                .noContentType()
                .header("If-Match", "\"v0\"")
                .post(DPA + "/" + dpa + "/pengesahan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISAHKAN"))
                .body("berlaku", equalTo(true))
                .body("pengesahan.urutan", equalTo(1))
                .body("pengesahan.oleh", equalTo("pimpinan-" + kota.kota()))
                .body("pengesahan.tanggal", notNullValue());
        kota.sebagai("operator")
                .get(DPA + "/" + dpa)
                .then()
                .body("tindakan.find { it.kode == 'ubah' }.alasan", containsString("sudah disahkan"))
                .body("tindakan.find { it.kode == 'isi-realisasi-rekap' }.boleh", equalTo(true))
                .body("tindakan.find { it.kode == 'isi-realisasi-rekap' }.alasan", nullValue());
    }

    @Test
    void a_ratified_dpa_is_immutable_over_the_api_and_in_the_database() throws SQLException {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("tetap");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        String baris = kota.idBaris(dpa).get("a");

        ubah(kota, dpa, "\"v1\"", DpaKecil.badan("MURNI", "a", "700"))
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"));
        kota.sahkan(dpa).then().statusCode(409);
        for (String sql : List.of(
                "update dpa_rincian set anggaran = 700 where id = '" + baris + "'",
                "delete from dpa_rincian where id = '" + baris + "'",
                "update dpa set status = 'DRAF' where id = '" + dpa + "'")) {
            assertThatThrownBy(() -> jalankanSebagaiPengelola(sql)).hasMessageContaining("sudah disahkan");
        }
    }

    @Test
    void a_shift_of_metro_2022_that_changes_the_total_is_refused_naming_the_difference() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("metro");
        kota.dpaSah(Dokumen.metro2022().dpa("MURNI"));
        Map<String, Object> pergeseran = Dokumen.metro2022().dpa("PERGESERAN-1");
        tambah(pergeseran, "p1.k2.s1", 1_000_000);

        kota.buatDpa(pergeseran)
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("total-tetap"))
                .body("detail", containsString("selisihnya Rp1000000 (lebih)"));

        tambah(pergeseran, "p1.k4.s6", -1_000_000);
        String geser = kota.dpaSah(pergeseran);
        kota.sebagai("auditor")
                .get(DPA + "/" + geser)
                .then()
                .body("berlaku", equalTo(true))
                .body("total", equalTo(5721724782L));
    }

    @Test
    void a_perubahan_may_change_the_total_and_the_last_ratified_version_is_in_force() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("versi");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        String geser = kota.dpaSah(DpaKecil.badan("PERGESERAN-1", "a", "500", "b", "500"));
        String ubah = kota.dpaBaru(DpaKecil.badan("PERUBAHAN", "a", "500", "b", "700"));

        kota.serapan(DpaKecil.TAHUN, null).then().body("versiDpa", equalTo("PERGESERAN-1"));
        kota.sahkan(ubah).then().statusCode(200);

        kota.serapan(DpaKecil.TAHUN, null)
                .then()
                .body("versiDpa", equalTo("PERUBAHAN"))
                .body("total.anggaran", equalTo(1200));
        kota.sebagai("auditor")
                .queryParam("tahun", DpaKecil.TAHUN)
                .get(DPA)
                .then()
                .body("data.id", equalTo(List.of(murni, geser, ubah)))
                .body("data.berlaku", equalTo(List.of(false, false, true)));
    }

    @Test
    void a_shift_made_against_an_old_total_is_refused_when_it_is_ratified() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("balap");
        kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        String geser = kota.dpaBaru(DpaKecil.badan("PERGESERAN-1", "a", "500", "b", "500"));
        kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "600", "b", "900"));

        kota.sahkan(geser).then().statusCode(422).body("detail", containsString("Rp500 (kurang)"));
    }

    @Test
    void versions_out_of_order_are_refused() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("urut");
        kota.buatDpa(DpaKecil.badan("PERGESERAN-1", "a", "1"))
                .then()
                .statusCode(409)
                .body("detail", containsString("belum ada DPA yang disahkan"));
        kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "1"));
        kota.buatDpa(DpaKecil.badan("MURNI", "a", "1")).then().statusCode(409);
    }

    @Test
    void a_ratification_date_in_the_future_or_before_the_version_it_replaces_is_refused() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("tanggal");
        String murni = kota.dpaBaru(DpaKecil.badan("MURNI", "a", "600"));
        sahkanPada(kota, murni, "2999-01-01").then().statusCode(422).body("violations[0].pointer", equalTo("/tanggal"));
        sahkanPada(kota, murni, "2023-02-01").then().statusCode(200);
        String ubah = kota.dpaBaru(DpaKecil.badan("PERUBAHAN", "a", "700"));
        sahkanPada(kota, ubah, "2023-01-31").then().statusCode(422).body("detail", containsString("lebih awal"));
        sahkanPada(kota, ubah, "2023-10-01").then().statusCode(200);
    }

    @Test
    void the_difference_between_two_versions_lists_what_moved_and_the_total() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("beda");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        String ubah = kota.dpaBaru(DpaKecil.badan("PERUBAHAN", "a", "650", "c", "300"));

        kota.sebagai("auditor")
                .queryParam("dengan", murni)
                .get(DPA + "/" + ubah + "/beda")
                .then()
                .statusCode(200)
                .body("selisih", equalTo(-50))
                .body("data.kunci", equalTo(List.of("p", "k", "a", "c", "b")))
                .body("data.keadaan", equalTo(List.of("BERUBAH", "BERUBAH", "BERUBAH", "BARU", "HILANG")))
                .body("data.find { it.kunci == 'b' }.sesudah", nullValue());
        kota.sebagai("auditor").get(DPA + "/" + ubah + "/beda").then().statusCode(400);
    }

    @Test
    void lists_are_given_as_csv_ndjson_and_xlsx_and_anything_else_is_406() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("bentuk");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        for (String jalur :
                List.of("dpa", "dpa/" + dpa + "/rincian", "mutasi-anggaran", "serapan", "sp2d", "pelampauan")) {
            assertThat(sebagai(kota, "text/csv", jalur)
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString())
                    .as(jalur)
                    .contains(",");
            sebagai(kota, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", jalur)
                    .then()
                    .statusCode(200);
            sebagai(kota, "image/png", jalur).then().statusCode(406);
        }
        sebagai(kota, "application/x-ndjson", "serapan").then().body(containsString("\"kunci\":\"a\""));
    }

    private static Response sebagai(KlienAnggaran kota, String bentuk, String jalur) {
        return kota.sebagai("auditor")
                .header("Accept", bentuk)
                .queryParam("tahun", DpaKecil.TAHUN)
                .get("/api/anggaran/v1/" + jalur);
    }

    private static Response ubah(KlienAnggaran kota, String dpa, String tag, Object badan) {
        var permintaan = kota.operator(badan);
        return (tag == null ? permintaan : permintaan.header("If-Match", tag)).put(DPA + "/" + dpa);
    }

    private static Response sahkanPada(KlienAnggaran kota, String dpa, String tanggal) {
        return kota.sebagai("pimpinan")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("tanggal", tanggal))
                .post(DPA + "/" + dpa + "/pengesahan");
    }

    @SuppressWarnings("unchecked")
    private static void tambah(Map<String, Object> dpa, String kunci, long rupiah) {
        ((List<Map<String, Object>>) dpa.get("rincian"))
                .stream()
                        .filter(baris -> baris.get("kunci").equals(kunci))
                        .forEach(baris -> baris.put(
                                "anggaran", ((BigDecimal) baris.get("anggaran")).add(BigDecimal.valueOf(rupiah))));
    }

    private static void jalankanSebagaiPengelola(String sql) throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi());
                Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute(sql);
        }
    }
}
