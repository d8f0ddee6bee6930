package id.simpul.perencanaan;

import static id.simpul.perencanaan.RencanaContoh.JALUR;
import static id.simpul.perencanaan.RencanaContoh.sebagai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.lokal.bagian.AksesPostgres;
import id.simpul.tenansi.KonteksKota;
import id.simpul.tenansi.PenyetelKotaKoneksi;
import id.simpul.uji.LayananNyata;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * Tiap lapis sekat dicabut sendiri-sendiri (ADR 0003): yang tersisa tetap menahan, dan pertanyaan yang hanya dijaga
 * lapis yang dicabut memang bocor. Tanpa bagian kedua itu, uji yang pertama tidak membuktikan apa pun.
 */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "perencanaan"))
class LapisSekatIT {
    private static final String KOTA_TAMPAK = "select count(distinct tenant_id) from renstra";

    @Inject
    EntityManager sesi;

    @Test
    void without_row_level_security_the_discriminator_still_walls_entities_while_raw_sql_of_the_same_session_leaks()
            throws Exception {
        RencanaContoh.renstra("lapisa");
        RencanaContoh.renstra("lapisb");

        tanpaRls(() -> {
            assertThat(sebagaiKota("lapisa", () -> hitung("select count(distinct r.tenantId) from RenstraEntity r")))
                    .isEqualTo(1);
            assertThat(sebagaiKota("lapisa", () -> hitungAsli(KOTA_TAMPAK))).isGreaterThanOrEqualTo(2);
            return null;
        });

        assertThat(sebagaiKota("lapisa", () -> hitungAsli(KOTA_TAMPAK))).isEqualTo(1);
    }

    @Test
    void without_row_level_security_the_api_still_answers_404_and_an_empty_list_to_another_city() throws Exception {
        JsonPath milik = RencanaContoh.renstra("lapisc");
        RencanaContoh.kota("lapisd");

        tanpaRls(() -> {
            sebagai("operator", "lapisd")
                    .get(JALUR + "/renstra/" + milik.getString("id"))
                    .then()
                    .statusCode(404);
            return sebagai("operator", "lapisd")
                    .get(JALUR + "/renstra")
                    .then()
                    .statusCode(200)
                    .body("data", hasSize(0));
        });
    }

    @Test
    void a_new_connection_that_nobody_told_its_city_sees_empty_tables() throws SQLException {
        RencanaContoh.renstra("lapise");
        try (AgroalDataSource kumpulan = kumpulanSatuKoneksi();
                Connection koneksi = kumpulan.getConnection()) {
            assertThat(hitung(koneksi)).isZero();
        }
    }

    @Test
    void without_the_city_setter_a_pooled_connection_shows_the_city_of_its_previous_user() throws Exception {
        RencanaContoh.renstra("lapisf");
        RencanaContoh.renstra("lapisg");
        try (AgroalDataSource kumpulan = kumpulanSatuKoneksi()) {
            try (Connection pemakaiPertama = kumpulan.getConnection();
                    Statement pernyataan = pemakaiPertama.createStatement()) {
                pernyataan.execute("select set_config('app.tenant_id', 'lapisf', false)");
            }
            assertThat(sebagaiKota("lapisg", () -> kotaDalam(kumpulan))).isEqualTo("lapisf");
        }
    }

    @Test
    void with_the_city_setter_the_same_pooled_connection_shows_the_own_city_and_nothing_to_nobody() throws Exception {
        RencanaContoh.renstra("lapish");
        RencanaContoh.renstra("lapisi");
        try (AgroalDataSource kumpulan = kumpulanSatuKoneksi(new PenyetelKotaKoneksi())) {
            assertThat(sebagaiKota("lapish", () -> kotaDalam(kumpulan))).isEqualTo("lapish");
            assertThat(sebagaiKota("lapisi", () -> kotaDalam(kumpulan))).isEqualTo("lapisi");
            assertThat(sebagaiKota("", () -> kotaDalam(kumpulan))).isNull();
        }
    }

    private long hitung(String hql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sesi.createQuery(hql, Long.class).getSingleResult());
    }

    private long hitungAsli(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) sesi.createNativeQuery(sql, Long.class).getSingleResult()).longValue());
    }

    private static long hitung(Connection koneksi) throws SQLException {
        try (Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery(KOTA_TAMPAK)) {
            hasil.next();
            return hasil.getLong(1);
        }
    }

    /** Satu-satunya kota yang tampak, atau {@code null} bila tabel tampak kosong. */
    private static String kotaDalam(AgroalDataSource kumpulan) throws SQLException {
        try (Connection koneksi = kumpulan.getConnection();
                Statement pernyataan = koneksi.createStatement();
                ResultSet hasil = pernyataan.executeQuery("select string_agg(distinct tenant_id, ',') from renstra")) {
            hasil.next();
            return hasil.getString(1);
        }
    }

    private static AgroalDataSource kumpulanSatuKoneksi(AgroalPoolInterceptor... penyela) throws SQLException {
        AgroalDataSource kumpulan = AgroalDataSource.from(
                new AgroalDataSourceConfigurationSupplier().connectionPoolConfiguration(isi -> isi.maxSize(1)
                        .connectionFactoryConfiguration(pabrik -> pabrik.jdbcUrl(LayananNyata.urlBasisData())
                                .principal(new NamePrincipal(setelan("quarkus.datasource.username")))
                                .credential(new SimplePassword(setelan("quarkus.datasource.password"))))));
        kumpulan.setPoolInterceptors(List.of(penyela));
        return kumpulan;
    }

    private static String setelan(String nama) {
        return ConfigProvider.getConfig().getValue(nama, String.class);
    }

    /** Metode uji sudah punya konteks permintaan sendiri; pekerjaan sebuah kota berjalan di utas lain. */
    private static <T> T sebagaiKota(String kota, Callable<T> kerja) throws Exception {
        ExecutorService utas = Executors.newSingleThreadExecutor();
        try {
            return utas.submit(() -> KonteksKota.dalam(kota, kerja)).get();
        } finally {
            utas.shutdown();
        }
    }

    /** Mencabut lapis RLS untuk satu pekerjaan, dan selalu memasangnya kembali. */
    private static void tanpaRls(Callable<?> kerja) throws Exception {
        try {
            sebagaiPengelola("alter table renstra no force row level security, disable row level security");
            kerja.call();
        } finally {
            sebagaiPengelola("alter table renstra enable row level security, force row level security");
        }
    }

    private static void sebagaiPengelola(String sql) throws SQLException {
        AksesPostgres pengelola = LayananNyata.pengelola();
        try (Connection koneksi = DriverManager.getConnection(
                        LayananNyata.urlBasisData(), pengelola.pengguna(), pengelola.sandi());
                Statement pernyataan = koneksi.createStatement()) {
            pernyataan.execute(sql);
        }
    }
}
