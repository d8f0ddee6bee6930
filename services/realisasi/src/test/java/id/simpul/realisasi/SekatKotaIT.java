package id.simpul.realisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kota lain tidak melihat apa pun, dan jawabannya sama dengan id yang tidak ada. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class SekatKotaIT {
    private static final List<String> TABEL = List.of(
            "realisasi",
            "snapshot_realisasi",
            "snapshot_spm",
            "jabatan_dikenal",
            "keluaran",
            "indikator_dikenal",
            "spm",
            "bukti",
            "jendela_periode",
            "pengaturan_realisasi");

    private Kota pemilik;
    private Kota lain;
    private UUID indikator;
    private String realisasi;
    private String keluaran;

    @BeforeEach
    void siapkan() {
        pemilik = Kota.siap("kota-pemilik");
        lain = Kota.siap("kota-lain");
        indikator = pemilik.indikator("S1.I1", "%", "70");
        realisasi = pemilik.tercatat(indikator, "2024", "{\"nilai\":1}");
        pemilik.badan("admin-kota", "{}").header("If-None-Match", "*").put(Kota.AKAR + "pengaturan");
        pemilik.badan("admin-kota", """
                        {"periode":"2031","buka":"2031-01-01","tutup":"2031-02-01"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "jendela");
        pemilik.sebagai("operator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("entitas", "REALISASI")
                .multiPart("entitasId", realisasi)
                .multiPart("berkas", "a.csv", "a,b".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Kota.AKAR + "bukti")
                .then()
                .statusCode(201);
        pemilik.sampaiDisetujui(realisasi);
        pemilik.badan("operator", "{\"sasaran\":0}")
                .header("If-None-Match", "*")
                .put(Kota.AKAR + "spm/SPM-1/2024-T1");
        spm("operator", "pengajuan");
        spm("verifikator", "verifikasi");
        spm("pimpinan", "persetujuan");
        keluaran = pemilik.badan("operator", """
                        {"tahun":2024,"subKegiatan":"a","uraian":"b","status":"SELESAI"}
                        """)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(Kota.AKAR + "keluaran")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void another_citys_ids_are_404_on_every_operation() {
        lain.sebagai("auditor").get(Kota.REALISASI + realisasi).then().statusCode(404);
        lain.catat(indikator, "2024", "{\"nilai\":1}").then().statusCode(404);
        langkah("operator", "pengajuan");
        langkah("verifikator", "verifikasi");
        langkah("verifikator", "penolakan");
        langkah("pimpinan", "persetujuan");
        langkah("pimpinan", "pembukaan");
        lain.sebagai("auditor").get(Kota.AKAR + "keluaran/" + keluaran).then().statusCode(404);
        lain.badan("operator", "{}")
                .header("If-Match", "*")
                .put(Kota.AKAR + "keluaran/" + keluaran)
                .then()
                .statusCode(404);
        pemilik.sebagai("auditor")
                .get(Kota.REALISASI + realisasi)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISETUJUI"));
    }

    @Test
    void the_answer_for_another_citys_id_is_the_answer_for_an_unknown_id() {
        String asing = lain.sebagai("auditor")
                .get(Kota.REALISASI + realisasi)
                .asString()
                .replace(realisasi, "ID");
        String takAda = UUID.randomUUID().toString();
        String kosong =
                lain.sebagai("auditor").get(Kota.REALISASI + takAda).asString().replace(takAda, "ID");
        assertThat(tanpaIdPermintaan(asing)).isEqualTo(tanpaIdPermintaan(kosong));
    }

    @Test
    void lists_of_another_city_are_empty() {
        lain.sebagai("auditor")
                .get(Kota.REALISASI + "?indikatorId=" + indikator)
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
        lain.sebagai("auditor")
                .get(Kota.AKAR + "keluaran")
                .then()
                .statusCode(200)
                .body("data", hasSize(0));
    }

    @Test
    void plain_sql_under_the_application_role_sees_only_the_own_city_and_nothing_without_one() throws SQLException {
        for (String tabel : TABEL) {
            String kueri = "select count(*) from " + tabel;
            try (Connection koneksi = BasisDataUji.pengelola()) {
                BasisDataUji.jadiAplikasi(koneksi, "kota-pemilik");
                assertThat(BasisDataUji.hitung(koneksi, kueri)).as(tabel).isPositive();
                BasisDataUji.jadiAplikasi(koneksi, "kota-lain");
                assertThat(BasisDataUji.hitung(koneksi, kueri + " where tenant_id = 'kota-pemilik'"))
                        .as(tabel)
                        .isZero();
                BasisDataUji.jadiAplikasi(koneksi, "");
                assertThat(BasisDataUji.hitung(koneksi, kueri)).as(tabel).isZero();
            }
        }
    }

    @Test
    void with_the_row_policy_switched_off_the_same_sql_leaks_so_the_policy_is_what_holds() throws SQLException {
        for (String tabel : TABEL) {
            try (Connection koneksi = BasisDataUji.pengelola()) {
                BasisDataUji.jalankan(koneksi, "alter table " + tabel + " disable row level security");
                BasisDataUji.jadiAplikasi(koneksi, "kota-lain");
                assertThat(BasisDataUji.hitung(
                                koneksi, "select count(*) from " + tabel + " where tenant_id = 'kota-pemilik'"))
                        .as(tabel)
                        .isPositive();
            }
        }
    }

    @Test
    void every_table_with_a_tenant_has_forced_row_security() throws SQLException {
        try (Connection koneksi = BasisDataUji.pengelola()) {
            assertThat(BasisDataUji.hitung(koneksi, """
                            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                            where n.nspname = 'public' and c.relkind = 'r'
                              and not (c.relrowsecurity and c.relforcerowsecurity)
                            """)).isZero();
        }
    }

    private void langkah(String peran, String langkah) {
        lain.badan(peran, "{\"catatan\":\"x\"}")
                .header("If-Match", "*")
                .post(Kota.REALISASI + realisasi + "/" + langkah)
                .then()
                .statusCode(404);
    }

    private static String tanpaIdPermintaan(String isi) {
        return isi.replaceAll("\"idPermintaan\":\"[^\"]*\"", "");
    }

    /** Sampai disetujui sekali; pengulangan pada uji berikutnya ditolak tahapnya dan tidak mengapa. */
    private void spm(String peran, String langkah) {
        pemilik.sebagai(peran)
                .contentType(io.restassured.http.ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .post(Kota.AKAR + "spm/SPM-1/2024-T1/" + langkah);
    }
}
