package id.simpul.anggaran;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.tenansi.KonteksKota;
import id.simpul.uji.LayananNyata;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Kedua lapis sekat kota, masing-masing dilihat bocor bila tidak ada. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class SekatKotaIT {
    private static final List<String> TABEL = List.of(
            "dpa",
            "dpa_rincian",
            "tahun_anggaran",
            "realisasi_rekap",
            "realisasi_rekap_baris",
            "sp2d",
            "sp2d_baris",
            "anggaran_kas",
            "anggaran_kas_baris");
    private static final String TANPA_RLS = """
            select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attname = 'tenant_id' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)
            """;

    @Inject
    AgroalDataSource sumberData;

    @Test
    void every_operation_on_another_citys_dpa_is_404_or_empty() {
        KlienAnggaran pemilik = KlienAnggaran.kotaBaru("sekat");
        String dpa = berisi(pemilik);
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        Map<String, Object> rekap = pemilik.rekap(dpa, Map.of("a", BigDecimal.ONE));

        lain.sebagai("auditor").get(DPA + "/" + dpa).then().statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/rincian").then().statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/realisasi-rekap").then().statusCode(404);
        lain.sebagai("auditor")
                .queryParam("dengan", dpa)
                .get(DPA + "/" + dpa + "/beda")
                .then()
                .statusCode(404);
        lain.operator(DpaKecil.badan("MURNI", "a", "1"))
                .header("If-Match", "\"v1\"")
                .put(DPA + "/" + dpa)
                .then()
                .statusCode(404);
        lain.sebagai("pimpinan")
                .noContentType()
                .header("If-Match", "\"v1\"")
                .post(DPA + "/" + dpa + "/pengesahan")
                .then()
                .statusCode(404);
        lain.operator(rekap)
                .header("If-Match", "\"v0\"")
                .put(DPA + "/" + dpa + "/realisasi-rekap")
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/anggaran-kas").then().statusCode(404);
        lain.operator(Map.of("baris", List.of()))
                .header("If-Match", "\"v0\"")
                .put(DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get(DPA).then().statusCode(200).body("data", hasSize(0));
        lain.serapan(DpaKecil.TAHUN, null).then().body("versiDpa", nullValue()).body("data", hasSize(0));
    }

    @Test
    void the_difference_with_another_citys_version_is_404() {
        KlienAnggaran pemilik = KlienAnggaran.kotaBaru("sekat");
        String asing = berisi(pemilik);
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        String punya = berisi(lain);
        lain.sebagai("auditor")
                .queryParam("dengan", asing)
                .get(DPA + "/" + punya + "/beda")
                .then()
                .statusCode(404);
    }

    @Test
    void another_citys_payment_is_404_and_its_number_may_be_used_again() {
        String sp2d = membayar(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        lain.sebagai("auditor").get(KlienAnggaran.SP2D + "/" + sp2d).then().statusCode(404);
        lain.sebagai("auditor")
                .queryParam("tahun", 2024)
                .get(KlienAnggaran.SP2D)
                .then()
                .body("data", hasSize(0));
        membayar(lain);
    }

    @Test
    void two_cities_may_have_the_same_year_version_and_keys() {
        berisi(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        berisi(lain);
        lain.serapan(DpaKecil.TAHUN, null).then().body("total.anggaran", equalTo(600));
    }

    @Test
    void native_sql_of_the_application_role_sees_its_own_city_only_and_nothing_without_one() throws Exception {
        String kota = pasangan();
        for (String tabel : TABEL) {
            assertThat(kotaTerlihat(kota, tabel)).as(tabel).isEqualTo(1);
            assertThat(kotaTerlihat("", tabel)).as(tabel).isZero();
        }
    }

    @Test
    void without_row_level_security_the_same_sql_leaks_every_city() throws SQLException {
        pasangan();
        for (String tabel : TABEL) {
            assertThat(sebagaiPengelola("select count(distinct tenant_id) from " + tabel))
                    .as(tabel)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void every_table_with_a_tenant_has_row_level_security_forced() throws SQLException {
        assertThat(sebagaiPengelola(TANPA_RLS)).isZero();
    }

    @Test
    void the_application_role_cannot_write_for_another_city_nor_switch_the_protection_off() throws Exception {
        String kota = pasangan();
        assertThatThrownBy(() -> sebagaiAplikasi(
                        kota,
                        "insert into tahun_anggaran (id, tenant_id, tahun) values (gen_random_uuid(), 'lain', 2024)"))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> sebagaiAplikasi(kota, "alter table dpa disable row level security"))
                .rootCause()
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> sebagaiAplikasi(kota, "delete from dpa"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private static String pasangan() {
        berisi(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran kedua = KlienAnggaran.kotaBaru("sekat");
        berisi(kedua);
        return kedua.kota();
    }

    private static String berisi(KlienAnggaran kota) {
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.TEN)).then().statusCode(201);
        membayar(kota);
        merencanakan(kota, dpa);
        return dpa;
    }

    /** Satu pembayaran di tahun lain, sebab satu tahun hanya mengenal satu sumber realisasi. */
    private static String membayar(KlienAnggaran kota) {
        Map<String, Object> tahunDepan = DpaKecil.badan("MURNI", "a", "600");
        tahunDepan.put("tahun", 2024);
        String dpa = kota.dpaSah(tahunDepan);
        return kota.bayar(2024, "LS-1", "2024-02-01", "LS", kota.pembebanan(dpa, "a", 5))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void merencanakan(KlienAnggaran kota, String dpa) {
        Map<String, Object> baris =
                Map.of("rincianId", kota.idBaris(dpa).get("a"), "bulan", Collections.nCopies(12, 1));
        kota.operator(Map.of("baris", List.of(baris)))
                .header("If-None-Match", "*")
                .put(DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(201);
    }

    private int kotaTerlihat(String kota, String tabel) throws Exception {
        return diUtasLain(kota, () -> {
            try (Connection koneksi = sumberData.getConnection()) {
                return angka(koneksi, "select count(distinct tenant_id) from " + tabel);
            }
        });
    }

    private void sebagaiAplikasi(String kota, String sql) throws Exception {
        diUtasLain(kota, () -> {
            try (Connection koneksi = sumberData.getConnection();
                    Statement pernyataan = koneksi.createStatement()) {
                return pernyataan.execute(sql);
            }
        });
    }

    /** Utas uji sudah punya konteks permintaan; satu konteks hanya satu kota. */
    private static <T> T diUtasLain(String kota, Callable<T> pekerjaan) throws Exception {
        ExecutorService utas = Executors.newSingleThreadExecutor();
        try {
            return utas.submit(() -> KonteksKota.dalam(kota, pekerjaan)).get();
        } finally {
            utas.shutdown();
        }
    }

    private static int sebagaiPengelola(String sql) throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi =
                DriverManager.getConnection(pengelola.jdbcUrl("anggaran"), pengelola.pengguna(), pengelola.sandi())) {
            return angka(koneksi, sql);
        }
    }

    private static int angka(Connection koneksi, String sql) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery(sql)) {
            hasil.next();
            return hasil.getInt(1);
        }
    }
}
