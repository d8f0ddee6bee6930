package id.simpul.pelaporan.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Kaidah yang sama atas data hidup kota. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PemeriksaanIT {
    private static final String JALUR = Klien.PELAPORAN + "/pemeriksaan?tahun=2024";

    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
        Klien.laporan("medan", "/serapan?tahun=2024", 40);
    }

    @Test
    void printed_figures_kept_beside_the_entries_are_recomputed_and_point_to_their_resource() {
        Klien.orang("operator", "medan")
                .get(JALUR)
                .then()
                .statusCode(200)
                .body("kota", equalTo("Kota Medan"))
                .body("tahun", equalTo(2024))
                .body("asOf", notNullValue())
                .body("data.aturan", hasItem("jumlah_tidak_cocok"))
                .body(
                        "data.find { it.aturan == 'jumlah_tidak_cocok' }.rujukan[0].sumberDaya",
                        startsWith("/api/anggaran/v1/dpa/"))
                .body(
                        "data.find { it.aturan == 'satuan_campur' }.rujukan[0].sumberDaya",
                        startsWith("/api/realisasi/v1/realisasi/"))
                .body("data.kaidah", everyItem(not(equalTo("kelengkapan_paket"))));
    }

    @Test
    void another_city_sees_findings_of_its_own_only_and_one_not_set_up_is_409() {
        Response metro = Klien.orang("operator", "metro").get(Klien.PELAPORAN + "/pemeriksaan?tahun=2022");
        assertThat(metro.statusCode()).isEqualTo(200);
        assertThat(metro.jsonPath().getString("kota")).isEqualTo("Kota Metro");
        assertThat(metro.asString()).doesNotContain("Medan");
        Klien.orang("operator", "belumada").get(JALUR).then().statusCode(409);
    }

    @Test
    void unchanged_findings_are_304_and_come_as_a_file_too() {
        Response satu = Klien.orang("auditor", "medan").get(JALUR);
        Klien.orang("auditor", "medan")
                .header("If-None-Match", satu.header("ETag"))
                .get(JALUR)
                .then()
                .statusCode(304);
        Response pdf = Klien.orang("auditor", "medan").get(JALUR + "&format=pdf");
        assertThat(pdf.asByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(pdf.asByteArray())
                .isEqualTo(Klien.orang("auditor", "medan")
                        .get(JALUR + "&format=pdf")
                        .asByteArray());
        Klien.orang("auditor", "medan")
                .get(Klien.PELAPORAN + "/pemeriksaan?tahun=dua")
                .then()
                .statusCode(400);
    }
}
