package id.simpul.perencanaan;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.tenansi.KonteksKota;
import id.simpul.uji.LayananNyata;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Kedua lapis sekat, masing-masing dilihat bocor bila tidak ada. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class SekatKotaIT {
    @Inject
    AgroalDataSource sumberData;

    @Test
    void another_city_gets_404_and_an_empty_list() {
        JsonPath milik = RencanaContoh.renstra("sekata");
        RencanaContoh.kota("sekatb");
        sebagai("operator", "sekatb")
                .get(JALUR + "/renstra/" + milik.getString("id"))
                .then()
                .statusCode(404);
        sebagai("operator", "sekatb").get(JALUR + "/renstra").then().body("data", hasSize(0));
    }

    @Test
    void native_sql_of_the_application_role_sees_its_own_city_only_and_nothing_without_one() throws Exception {
        RencanaContoh.renstra("sekatc");
        RencanaContoh.renstra("sekatd");
        assertThat(hitungSebagai("sekatc")).isEqualTo(1);
        assertThat(hitungSebagai("")).isZero();
    }

    @Test
    void without_row_level_security_the_same_sql_leaks_every_city() throws SQLException {
        RencanaContoh.renstra("sekate");
        RencanaContoh.renstra("sekatf");
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection tanpaRls = DriverManager.getConnection(
                pengelola.jdbcUrl("perencanaan"), pengelola.pengguna(), pengelola.sandi())) {
            assertThat(kotaBerbeda(tanpaRls)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void the_application_role_cannot_write_for_another_city_nor_switch_the_protection_off() throws Exception {
        RencanaContoh.kota("sekatg");
        Assertions.assertThatThrownBy(() -> sebagaiAplikasi(
                        "sekatg",
                        "insert into renstra (id, tenant_id, dibuat) values (gen_random_uuid(), 'sekata', now())"))
                .hasRootCauseInstanceOf(SQLException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        Assertions.assertThatThrownBy(() -> sebagaiAplikasi("sekatg", "alter table renstra disable row level security"))
                .rootCause()
                .hasMessageContaining("must be owner");
    }

    @Test
    void every_table_with_a_tenant_has_row_level_security_forced() throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        pengelola.jdbcUrl("perencanaan"), pengelola.pengguna(), pengelola.sandi());
                Statement pernyataan = koneksi.createStatement();
                ResultSet tanpa = pernyataan.executeQuery("""
                        select count(*) from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where a.attname = 'tenant_id' and c.relkind = 'r'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        """)) {
            tanpa.next();
            assertThat(tanpa.getInt(1)).isZero();
        }
    }

    private int hitungSebagai(String kota) throws Exception {
        return diUtasLain(() -> KonteksKota.dalam(kota, () -> {
            try (Connection koneksi = sumberData.getConnection()) {
                return kotaBerbeda(koneksi);
            }
        }));
    }

    private void sebagaiAplikasi(String kota, String sql) throws Exception {
        diUtasLain(() -> KonteksKota.dalam(kota, () -> {
            try (Connection koneksi = sumberData.getConnection();
                    Statement pernyataan = koneksi.createStatement()) {
                return pernyataan.execute(sql);
            }
        }));
    }

    /** Metode uji sudah punya konteks permintaan sendiri; pekerjaan latar tidak. */
    private static <T> T diUtasLain(Callable<T> kerja) throws Exception {
        ExecutorService utas = Executors.newSingleThreadExecutor();
        try {
            return utas.submit(kerja).get();
        } finally {
            utas.shutdown();
        }
    }

    private static int kotaBerbeda(Connection koneksi) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery("select count(distinct tenant_id) from renstra")) {
            hasil.next();
            return hasil.getInt(1);
        }
    }
}
