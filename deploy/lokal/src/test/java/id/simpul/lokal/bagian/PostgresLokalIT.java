package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresLokalIT {

    @TempDir
    static Path folder;

    private static final SandiLayanan SANDI = SandiLayanan.acak();
    private static PostgresLokal postgres;

    @BeforeAll
    static void mulai() {
        postgres = PostgresLokal.mulaiUntukUji(folder.resolve("data"), folder.resolve("biner"), Porta.bebas());
        BasisData.siapkan(postgres.akses(), "realisasi", SANDI);
    }

    @AfterAll
    static void henti() {
        postgres.close();
    }

    @Test
    void cluster_is_utf8_and_answers_a_query() throws SQLException {
        assertThat(satu("pemilik", SANDI.pemilik(), "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void preparing_a_service_database_twice_changes_nothing() throws SQLException {
        BasisData.siapkan(postgres.akses(), "realisasi", SANDI);

        assertThat(satu("aplikasi", SANDI.aplikasi(), "select current_user")).isEqualTo("realisasi_aplikasi");
        assertThat(satu("relai", SANDI.relai(), "select current_user")).isEqualTo("realisasi_relai");
    }

    @Test
    void only_the_owner_may_create_tables() throws SQLException {
        jalankan("pemilik", SANDI.pemilik(), "create table contoh (id int)");

        assertThatThrownBy(() -> jalankan("aplikasi", SANDI.aplikasi(), "create table lain (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> satu("aplikasi", SANDI.aplikasi(), "select count(*) from contoh"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void application_and_relay_cannot_bypass_row_level_security() throws SQLException {
        assertThat(satu(
                        "pemilik",
                        SANDI.pemilik(),
                        "select count(*) from pg_roles where rolname like 'realisasi%'"
                                + " and (rolbypassrls or rolsuper or rolcreatedb or rolcreaterole)"))
                .isEqualTo("0");
    }

    @Test
    void another_service_cannot_connect() {
        SandiLayanan lain = SandiLayanan.acak();
        BasisData.siapkan(postgres.akses(), "anggaran", lain);

        assertThatThrownBy(() -> DriverManager.getConnection(
                        postgres.akses().jdbcUrl("realisasi"), "anggaran_pemilik", lain.pemilik()))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void wrong_password_is_refused() {
        assertThatThrownBy(() -> satu("aplikasi", "salah", "select 1")).hasMessageContaining("password");
    }

    @Test
    void a_name_that_is_not_a_service_is_refused() {
        assertThatThrownBy(() -> BasisData.siapkan(postgres.akses(), "x\"; drop", SANDI))
                .isInstanceOf(GagalBagian.class)
                .hasMessageContaining("nama layanan tidak sah");
    }

    @Test
    void starting_again_from_the_same_folder_holds_the_same_process() {
        PostgresLokal lagi =
                PostgresLokal.mulaiUntukUji(folder.resolve("data"), folder.resolve("biner"), postgres.port());

        assertThat(lagi.pid()).isEqualTo(postgres.pid());
    }

    @Test
    void admin_password_file_is_readable_by_its_owner_only() throws Exception {
        assertThat(Files.getPosixFilePermissions(folder.resolve("data/sandi-pengelola")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    private static String satu(String jenis, String sandi, String sql) throws SQLException {
        try (Connection sambungan = buka(jenis, sandi);
                Statement pernyataan = sambungan.createStatement();
                ResultSet hasil = pernyataan.executeQuery(sql)) {
            hasil.next();
            return hasil.getString(1);
        }
    }

    private static void jalankan(String jenis, String sandi, String sql) throws SQLException {
        try (Connection sambungan = buka(jenis, sandi);
                Statement pernyataan = sambungan.createStatement()) {
            pernyataan.execute(sql);
        }
    }

    private static Connection buka(String jenis, String sandi) throws SQLException {
        return DriverManager.getConnection(postgres.akses().jdbcUrl("realisasi"), "realisasi_" + jenis, sandi);
    }
}
