package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sekat kota dari luar: setiap operasi di kontrak, dengan token setiap kota lain. */
class SekatKotaIT {
    private static final List<String> KOTA_LAIN = List.of("metro", "pontianak");

    @Test
    void every_operation_of_the_contract_has_a_row_in_the_access_table_and_the_other_way_round() {
        assertThat(OperasiKontrak.semua())
                .extracting(OperasiKontrak::operasi)
                .containsExactlyInAnyOrderElementsOf(OperasiKontrak.hakAkses().keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_resource_of_medan_does_not_exist_for_another_city() {
        Map<String, String> medan = IdMedan.menurutJalur();
        return OperasiKontrak.semua().stream()
                .filter(OperasiKontrak::milikKota)
                .filter(OperasiKontrak::bersumberDaya)
                .flatMap(operasi -> KOTA_LAIN.stream()
                        .map(kota -> DynamicTest.dynamicTest(
                                operasi.operasi() + " sebagai " + operasi.pengguna(kota),
                                () -> assertThat(panggil(operasi, kota, medan).statusCode())
                                        .as(operasi.jalur())
                                        .isEqualTo(404))));
    }

    @TestFactory
    Stream<DynamicTest> a_list_never_shows_an_id_of_medan_to_another_city() {
        Map<String, String> medan = IdMedan.menurutJalur();
        return OperasiKontrak.semua().stream()
                .filter(OperasiKontrak::milikKota)
                .filter(operasi -> !operasi.bersumberDaya() && operasi.metode().equals("GET"))
                .flatMap(operasi -> KOTA_LAIN.stream()
                        .map(kota -> DynamicTest.dynamicTest(
                                operasi.operasi() + " sebagai " + operasi.pengguna(kota),
                                () -> assertThat(panggil(operasi, kota, medan).asString())
                                        .doesNotContain(medan.values()))));
    }

    @TestFactory
    Stream<DynamicTest> a_role_without_the_right_is_403_and_no_token_is_401() {
        return OperasiKontrak.semua().stream()
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
        return permintaan
                .contentType(ContentType.JSON)
                .request(operasi.metode(), jalur)
                .statusCode();
    }

    private static Response panggil(OperasiKontrak operasi, String kota, Map<String, String> medan) {
        String jalur = operasi.jalur().replace("{indikatorId}", medan.get("/api/perencanaan/v1/indikator"));
        for (Map.Entry<String, String> satu : medan.entrySet()) {
            if (jalur.startsWith(satu.getKey() + "/{")) {
                jalur = jalur.replaceFirst("\\{[^}]+}", satu.getValue());
            }
        }
        jalur = jalur.replaceAll("\\{[^}]+}", "2024");
        var permintaan = Tumpukan.sebagai(operasi.pengguna(kota))
                .queryParam("tahun", "2024")
                .header("If-Match", "\"v1\"")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        return operasi.metode().equals("GET")
                ? permintaan.get(jalur)
                : permintaan.contentType(ContentType.JSON).body("{}").request(operasi.metode(), jalur);
    }
}
