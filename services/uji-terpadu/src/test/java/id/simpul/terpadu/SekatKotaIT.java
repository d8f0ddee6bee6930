package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Sekat kota dari luar: setiap operasi di kontrak, dengan token setiap kota lain. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SekatKotaIT {
    private static final List<String> KOTA_LAIN = List.of("metro", "pontianak");

    /** Tanpa isi Medan, serangan atas koleksi ini hanya membuktikan 404 atas id karangan. */
    private static final List<String> BERISI = List.of(
            "/api/anggaran/v1/dpa",
            "/api/perencanaan/v1/indikator",
            "/api/perencanaan/v1/perjanjian-kinerja",
            "/api/perencanaan/v1/renstra",
            "/api/realisasi/v1/keluaran",
            "/api/realisasi/v1/realisasi");

    private final List<OperasiKontrak> kontrak = OperasiKontrak.semua();
    private final IdMedan medan = new IdMedan(kontrak);

    @Test
    void every_operation_of_the_contract_has_a_row_in_the_access_table_and_the_other_way_round() {
        assertThat(kontrak)
                .extracting(OperasiKontrak::operasi)
                .containsExactlyInAnyOrderElementsOf(OperasiKontrak.hakAkses().keySet());
    }

    @Test
    void the_attack_aims_at_resources_of_medan_that_exist() {
        assertThat(medan.menurutKoleksi()).containsKeys(BERISI.toArray(String[]::new));
    }

    @TestFactory
    Stream<DynamicTest> a_resource_of_medan_does_not_exist_for_another_city() {
        return kontrak.stream()
                .filter(OperasiKontrak::milikKota)
                .filter(OperasiKontrak::bersumberDaya)
                .flatMap(operasi -> KOTA_LAIN.stream()
                        .map(kota -> DynamicTest.dynamicTest(
                                operasi.operasi() + " sebagai " + operasi.pengguna(kota),
                                () -> assertThat(panggil(operasi, kota).statusCode())
                                        .as(operasi.jalur())
                                        .isEqualTo(404))));
    }

    @TestFactory
    Stream<DynamicTest> a_list_never_shows_an_id_of_medan_to_another_city() {
        return kontrak.stream()
                .filter(OperasiKontrak::milikKota)
                .filter(operasi -> !operasi.bersumberDaya() && operasi.metode().equals("GET"))
                .flatMap(operasi -> KOTA_LAIN.stream()
                        .map(kota -> DynamicTest.dynamicTest(
                                operasi.operasi() + " sebagai " + operasi.pengguna(kota),
                                () -> assertThat(panggil(operasi, kota).asString())
                                        .doesNotContain(medan.menurutKoleksi().values()))));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_the_right_is_403_and_no_token_is_401() {
        return kontrak.stream()
                .map(operasi -> DynamicTest.dynamicTest(operasi.operasi(), () -> {
                    String jalur = operasi.jalur()
                            .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                    String bukanHaknya =
                            operasi.peran().contains("agregator") ? "operator-medan" : "agregator-provinsi";
                    assertThat(kirim(Tumpukan.tanpaToken(), operasi, jalur)).isEqualTo(401);
                    assertThat(kirim(Tumpukan.sebagai(bukanHaknya), operasi, jalur))
                            .isEqualTo(403);
                }));
    }

    @Test
    void the_aggregator_of_one_province_sees_its_own_cities_only() {
        assertThat(Tumpukan.sebagai("agregator-sumut")
                        .get("/api/agregat/v1/kota")
                        .jsonPath()
                        .getList("data.kota"))
                .isEqualTo(List.of("medan"));
        assertThat(Tumpukan.sebagai("agregator-sumut")
                        .get("/api/agregat/v1/capaian?tahun=2022")
                        .jsonPath()
                        .getList("data"))
                .isEmpty();
    }

    private static int kirim(RequestSpecification permintaan, OperasiKontrak operasi, String jalur) {
        return operasi.berbadanKosong(permintaan)
                .request(operasi.metode(), jalur)
                .statusCode();
    }

    private Response panggil(OperasiKontrak operasi, String kota) {
        RequestSpecification permintaan = Tumpukan.sebagai(operasi.pengguna(kota))
                .queryParam("tahun", "2024")
                .header("If-Match", "\"v1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        String jalur = medan.isi(operasi.jalur());
        return operasi.metode().equals("GET")
                ? permintaan.get(jalur)
                : operasi.berbadanKosong(permintaan).request(operasi.metode(), jalur);
    }
}
