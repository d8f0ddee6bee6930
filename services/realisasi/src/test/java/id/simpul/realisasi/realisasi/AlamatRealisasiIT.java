package id.simpul.realisasi.realisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Menemukan, membuat, dan mengubah realisasi lewat alamatnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class AlamatRealisasiIT {
    private Kota kota;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-alamat");
    }

    @Test
    void creating_needs_if_none_match_and_changing_the_current_etag() {
        UUID indikator = kota.indikator("ETAG", "%", "1");
        String jalur = Kota.REALISASI + indikator + "/2024";
        kota.badan("operator", "{\"nilai\":1}").put(jalur).then().statusCode(428);
        kota.badan("operator", "{\"nilai\":1}")
                .header("If-Match", "\"v0\"")
                .put(jalur)
                .then()
                .statusCode(412);
        String tag = kota.catat(indikator, "2024", "{\"nilai\":1}")
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        kota.catat(indikator, "2024", "{\"nilai\":2}").then().statusCode(412).header("ETag", equalTo(tag));
        kota.badan("operator", "{\"nilai\":2}").put(jalur).then().statusCode(428);
        kota.badan("operator", "{\"nilai\":2}")
                .header("If-Match", tag)
                .put(jalur)
                .then()
                .statusCode(200)
                .body("nilai", equalTo(2));
        kota.badan("operator", "{\"nilai\":3}")
                .header("If-Match", tag)
                .put(jalur)
                .then()
                .statusCode(412);
    }

    @Test
    void the_list_pages_without_gap_or_repeat_and_filters() {
        UUID indikator = kota.indikator("HALAMAN", "orang", "1");
        for (String periode : new String[] {"2022", "2023", "2024-T1", "2024-T2", "2024"}) {
            kota.tercatat(indikator, periode, "{\"nilai\":1}");
        }
        String jalur = Kota.REALISASI + "?indikatorId=" + indikator + "&limit=2";
        List<String> semua = new ArrayList<>();
        String kursor = "";
        do {
            JsonPath halaman = kota.sebagai("auditor")
                    .get(jalur + kursor)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            semua.addAll(halaman.getList("data.periode", String.class));
            kursor = halaman.get("kursor") == null ? null : "&kursor=" + halaman.getString("kursor");
        } while (kursor != null);
        assertThat(semua).containsExactly("2022", "2023", "2024", "2024-T1", "2024-T2");
        kota.sebagai("auditor")
                .get(Kota.REALISASI + "?indikatorId=" + indikator + "&tahun=2024&periode=2024-T1&status=DRAF")
                .then()
                .body("data", hasSize(1));
    }

    @Test
    void two_first_writes_at_once_give_one_row_and_no_server_error() throws Exception {
        UUID indikator = kota.indikator("SERENTAK", "%", "1");
        List<Integer> status = Serentak.jalankan(
                12, i -> kota.catat(indikator, "2024", "{\"nilai\":" + i + "}").statusCode());
        assertThat(status).filteredOn(satu -> satu == 201).hasSize(1);
        assertThat(status).filteredOn(satu -> satu == 412).hasSize(11);
    }

    @Test
    void a_value_of_an_unknown_city_waits_for_the_city() {
        new Kota("kota-hantu")
                .sebagai("operator")
                .get(Kota.REALISASI)
                .then()
                .statusCode(409)
                .body("kode", equalTo("kota-belum-diatur"));
    }

    @Test
    void an_unknown_indicator_is_404_and_may_be_retried() {
        kota.catat(UUID.randomUUID(), "2024", "{\"nilai\":1}")
                .then()
                .statusCode(404)
                .header("Retry-After", equalTo("1"))
                .body("detail", containsString("coba lagi"));
    }
}
