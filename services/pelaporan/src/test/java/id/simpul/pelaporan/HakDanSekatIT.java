package id.simpul.pelaporan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Siapa boleh membaca apa, dan sekat antarkota di kedua lapisnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class HakDanSekatIT {
    private static final String KOTA_BERFAKTA = "select distinct tenant_id from baca.fakta order by 1";
    private static final String TABEL_TANPA_SEKAT = """
            select c.oid::regclass from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and a.attname = 'tenant_id' and not (c.relrowsecurity and c.relforcerowsecurity)
            """;
    private static final String[] KOTA = {
        Klien.PELAPORAN + "/capaian?tahun=2024",
        Klien.PELAPORAN + "/serapan?tahun=2024",
        Klien.PELAPORAN + "/pemeriksaan?tahun=2024",
        Klien.PELAPORAN + "/perbandingan?tahun=2024",
        Klien.PELAPORAN + "/efisiensi?tahun=2024",
        Klien.PELAPORAN + "/tren?indikator=00000000-0000-0000-0000-000000000000",
        Klien.PELAPORAN + "/spm?tahun=2024",
        Klien.PELAPORAN + "/papan?tahun=2024",
        Klien.PELAPORAN + "/perubahan",
        Klien.PELAPORAN + "/potret",
        Klien.PELAPORAN + "/lkjip?tahun=2024",
        Klien.PELAPORAN + "/lkjip/2024/ringkasan",
        Klien.PELAPORAN + "/lkjip/2024/pembekuan",
        Klien.PELAPORAN + "/lkjip/2024/pembekuan/1",
        Klien.PELAPORAN + "/lkjip/2024/pembekuan/1/berkas/lkjip.pdf",
        Klien.PELAPORAN + "/naskah?tahun=2024",
        Klien.PELAPORAN + "/naskah/2024/isu-strategis"
    };
    private static final String[] LINTAS = {
        Klien.AGREGAT + "/perubahan",
        Klien.AGREGAT + "/potret",
        Klien.AGREGAT + "/kota",
        Klien.AGREGAT + "/capaian?tahun=2024",
        Klien.AGREGAT + "/serapan?tahun=2024"
    };

    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
        Klien.laporan("metro", "/capaian?tahun=2022", 1);
    }

    static Stream<String> kota() {
        return Stream.of(KOTA);
    }

    static Stream<String> lintas() {
        return Stream.of(LINTAS);
    }

    @ParameterizedTest
    @MethodSource("kota")
    void an_aggregator_is_refused_on_the_citys_own_reports(String alamat) {
        Klien.agregator("medan", "metro").get(alamat).then().statusCode(403).body("kode", equalTo("dilarang"));
    }

    @ParameterizedTest
    @MethodSource("lintas")
    void a_city_token_is_refused_on_the_aggregate(String alamat) {
        for (String peran : new String[] {"operator", "pimpinan", "admin-kota", "auditor", "integrator"}) {
            Klien.orang(peran, "medan").get(alamat).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @MethodSource({"kota", "lintas"})
    void a_token_that_is_missing_or_worthless_is_401(String alamat) {
        given().get(alamat).then().statusCode(401).contentType(containsString("application/problem+json"));
        for (String token : new String[] {
            TokenUji.kedaluwarsa("operator", "medan"),
            TokenUji.kunciAsing("operator", "medan"),
            TokenUji.penerbitLain("operator", "medan"),
            TokenUji.audiensLain("operator", "medan"),
            TokenUji.tanpaTandaTangan("operator", "medan")
        }) {
            given().auth().oauth2(token).get(alamat).then().statusCode(401);
        }
    }

    @Test
    void a_city_sees_only_its_own_rows_and_a_city_not_set_up_is_409() {
        JsonPath metro = Klien.laporan("metro", "/capaian?tahun=2024", 0);
        assertThat(metro.getString("kota")).isEqualTo("metro");
        assertThat(metro.<String>getList("data.kode")).containsOnly("IKU1");
        Klien.orang("operator", "belumada")
                .get(KOTA[0])
                .then()
                .statusCode(409)
                .body("kode", equalTo("kota-belum-diatur"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"medan", "metro"})
    void the_database_shows_one_city_to_the_session_of_that_city(String kota) throws SQLException {
        assertThat(kotaTerlihat(kota, "")).containsExactly(kota);
        assertThat(kotaTerlihat(kota, "medan,metro,pontianak"))
                .as("klaim cakupan pada token kota")
                .containsExactly(kota);
    }

    @Test
    void the_database_shows_nothing_without_a_city_and_leaks_once_the_policy_is_bypassed() throws SQLException {
        assertThat(kotaTerlihat("", "")).isEmpty();
        assertThat(kotaTerlihat("", "metro")).containsExactly("metro");
        try (Connection pengelola = BasisDataUji.pengelola()) {
            assertThat(BasisDataUji.daftar(pengelola, KOTA_BERFAKTA)).contains("medan", "metro", "pontianak");
        }
    }

    @Test
    void the_database_never_shows_a_draft_to_an_aggregator_session() throws SQLException {
        try (Connection koneksi = BasisDataUji.aplikasi("", "medan,metro,pontianak")) {
            assertThat(BasisDataUji.daftar(koneksi, "select distinct jenis from baca.fakta order by 1"))
                    .containsExactly("dpa", "kota", "realisasi-disetujui", "realisasi-rekap");
        }
    }

    @Test
    void every_table_of_a_city_has_forced_row_level_security() throws SQLException {
        try (Connection pengelola = BasisDataUji.pengelola()) {
            assertThat(BasisDataUji.daftar(pengelola, TABEL_TANPA_SEKAT)).isEmpty();
        }
    }

    private static List<String> kotaTerlihat(String kota, String cakupan) throws SQLException {
        try (Connection koneksi = BasisDataUji.aplikasi(kota, cakupan)) {
            return BasisDataUji.daftar(koneksi, KOTA_BERFAKTA);
        }
    }
}
