package id.simpul.lokal.bagian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Daur hidup: henti, mulai lagi, dan sisa-sisa pemutusan yang tidak boleh dipercaya. */
class DaurPostgresIT {

    @TempDir
    Path folder;

    @Test
    void data_survives_a_stop_and_a_start_on_another_port() throws SQLException {
        try (PostgresLokal pertama = mulai()) {
            jalankan(pertama, "create table catatan as select 42 as nilai");
        }
        try (PostgresLokal kedua = mulai()) {
            assertThat(tanya(kedua, "select nilai from catatan")).isEqualTo(42);
        }
        assertThat(folder.resolve("data/postgres.pid")).doesNotExist();
    }

    @Test
    void leftovers_of_an_interrupted_unpack_and_initdb_are_redone() throws Exception {
        tulis(folder.resolve("biner/bin/postgres"), "terpotong");
        tulis(folder.resolve("data/klaster.baru/PG_VERSION"), "18");

        try (PostgresLokal postgres = mulai()) {
            assertThat(tanya(postgres, "select 1")).isEqualTo(1);
        }
    }

    @Test
    void a_port_in_use_is_reported_with_the_part_and_its_log() {
        try (PostgresLokal pertama = mulai()) {
            Path lain = folder.resolve("lain");
            assertThatThrownBy(() -> PostgresLokal.mulaiUntukUji(lain, folder.resolve("biner"), pertama.port()))
                    .isInstanceOf(GagalBagian.class)
                    .hasMessageContaining("postgres");
            assertThat(lain.resolve("postgres.pid")).doesNotExist();
        }
    }

    private PostgresLokal mulai() {
        return PostgresLokal.mulaiUntukUji(folder.resolve("data"), folder.resolve("biner"), Porta.bebas());
    }

    private static void tulis(Path berkas, String isi) throws IOException {
        Files.createDirectories(berkas.getParent());
        Files.writeString(berkas, isi);
    }

    private static void jalankan(PostgresLokal postgres, String sql) throws SQLException {
        try (Connection sambungan = buka(postgres);
                Statement pernyataan = sambungan.createStatement()) {
            pernyataan.execute(sql);
        }
    }

    private static int tanya(PostgresLokal postgres, String sql) throws SQLException {
        try (Connection sambungan = buka(postgres);
                Statement pernyataan = sambungan.createStatement();
                ResultSet hasil = pernyataan.executeQuery(sql)) {
            hasil.next();
            return hasil.getInt(1);
        }
    }

    private static Connection buka(PostgresLokal postgres) throws SQLException {
        AksesPostgres akses = postgres.akses();
        return DriverManager.getConnection(akses.jdbcUrl("postgres"), akses.pengguna(), akses.sandi());
    }
}
