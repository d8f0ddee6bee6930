package id.simpul.pelaporan.agregat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bacaan lintas kota: hanya cakupan, hanya yang disetujui. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class AgregatIT {
    private static final String[] SEMUA = {"medan", "metro", "pontianak"};

    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.agregat("/capaian?tahun=2024", 8, SEMUA);
        Klien.agregat("/capaian?tahun=2022", 1, SEMUA);
        Klien.agregat("/capaian?tahun=2020", 3, SEMUA);
    }

    @Test
    void approved_rows_of_the_scope_come_with_city_region_and_coverage() {
        JsonPath laporan = Klien.agregat("/capaian?tahun=2024", 8, SEMUA);
        Map<String, Object> baris = laporan.<Map<String, Object>>getList("data").get(0);
        assertThat(baris)
                .containsEntry("kota", "medan")
                .containsEntry("namaKota", "Kota Medan")
                .containsEntry("kodeWilayah", "12.71")
                .containsEntry("kode", "S1.I1")
                .containsEntry("predikat", "Sangat Berhasil")
                .containsEntry("status", "DISETUJUI");
        assertThat(baris.get("capaian")).hasToString("130.29");
        assertThat(laporan.<Object>get("data[0].snapshot.versi")).hasToString("1");
        assertThat(laporan.getString("data[0].snapshot.sha256")).hasSize(64);
        assertThat(laporan.getString("cakupan.teks")).isEqualTo("1 dari 3 kota");
        assertThat(laporan.<String>getList("cakupan.kota.kota")).containsExactly(SEMUA);
        assertThat(laporan.<Object>get("perKota[0].rataRata.nilai")).hasToString("97.95");
    }

    @Test
    void an_aggregator_of_medan_never_sees_metro() {
        JsonPath laporan = Klien.agregat("/capaian?tahun=2022", 0, "medan");
        assertThat(laporan.getList("data")).isEmpty();
        assertThat(laporan.getString("cakupan.teks")).isEqualTo("0 dari 1 kota");
        Klien.agregator("medan")
                .get(Klien.AGREGAT + "/capaian?tahun=2022&kota=metro")
                .then()
                .statusCode(404);
        Klien.agregator("medan")
                .get(Klien.AGREGAT + "/serapan?tahun=2022&kota=metro")
                .then()
                .statusCode(404);
        assertThat(Klien.agregat("/kota", 1, "medan").<String>getList("data.kota"))
                .containsExactly("medan");
    }

    @Test
    void a_city_that_nobody_set_up_is_told_apart_from_one_without_data() {
        JsonPath kota = Klien.agregat("/kota", 2, "antahberantah", "metro");
        assertThat(kota.<Boolean>getList("data.dikenal")).containsExactly(false, true);
        JsonPath laporan = Klien.agregat("/capaian?tahun=2024", 0, "antahberantah", "metro");
        assertThat(laporan.<String>getList("cakupan.kota.alasan"))
                .containsExactly("Kota belum diatur.", "Belum ada realisasi tahun 2024 yang disetujui.");
    }

    @Test
    void an_aggregator_without_scope_gets_nothing() {
        assertThat(Klien.agregat("/kota", 0).getList("data")).isEmpty();
        assertThat(Klien.agregat("/capaian?tahun=2024", 0).getList("data")).isEmpty();
    }

    @Test
    void a_reopened_figure_keeps_its_last_approved_snapshot_in_the_aggregate() {
        DataContoh.kirim("metro", "dibuka");
        DataContoh.Satu realisasi = DataContoh.baca("metro").stream()
                .filter(satu -> satu.jenis().equals("realisasi"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) realisasi.isi())
                .put("status", "DRAF")
                .put("cara", "NILAI")
                .put("nilai", 12);
        DataContoh.kirim("dibuka", realisasi);
        Menunggu.sampaiLulus(() -> assertThat(
                        Klien.laporan("dibuka", "/capaian?tahun=2022", 1).getString("data[0].status"))
                .isEqualTo("DRAF"));
        JsonPath laporan = Klien.agregat("/capaian?tahun=2022", 1, "dibuka");
        assertThat(laporan.<Object>get("data[0].realisasi")).hasToString("88.33");
        assertThat(laporan.getString("data[0].status")).isEqualTo("DISETUJUI");
    }

    @Test
    void a_draft_that_was_never_approved_does_not_reach_the_aggregate() {
        DataContoh.baca("metro").stream()
                .filter(satu -> !satu.jenis().equals("realisasi-disetujui"))
                .forEach(satu -> DataContoh.kirim("drafsaja", satu));
        Klien.laporan("drafsaja", "/capaian?tahun=2022", 1);
        assertThat(Klien.agregat("/capaian?tahun=2022", 0, "drafsaja").getList("data"))
                .isEmpty();
    }

    @Test
    void csv_and_ndjson_carry_the_same_rows() {
        String csv = Klien.agregator(SEMUA)
                .accept("text/csv")
                .get(Klien.AGREGAT + "/capaian?tahun=2020")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertThat(csv.lines().toList()).hasSize(1 + 3);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("kota,namaKota,kodeWilayah,tahun,indikatorId,kode,");
        assertThat(csv).contains("pontianak,Kota Pontianak,61.71,2020,").contains(",104.08,Sangat Berhasil,");
        List<String> baris = Klien.agregator(SEMUA)
                .accept("application/x-ndjson")
                .get(Klien.AGREGAT + "/capaian?tahun=2020")
                .then()
                .statusCode(200)
                .contentType(containsString("application/x-ndjson"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(baris).hasSize(3).allSatisfy(satu -> assertThat(
                        JsonPath.from(satu).getString("kota"))
                .isEqualTo("pontianak"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/csv", "application/x-ndjson"})
    void an_unchanged_answer_is_304_in_every_form(String bentuk) {
        String tag = Klien.agregator(SEMUA)
                .accept(bentuk)
                .get(Klien.AGREGAT + "/serapan?tahun=2024")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Klien.agregator(SEMUA)
                .accept(bentuk)
                .header("If-None-Match", tag)
                .get(Klien.AGREGAT + "/serapan?tahun=2024")
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
    }

    @Test
    void absorption_across_cities_is_the_ratio_of_sums() {
        DataContoh.kirim("medan", "medan");
        Menunggu.sampaiLulus(() -> {
            JsonPath laporan = Klien.agregat("/serapan?tahun=2024", 1, SEMUA);
            assertThat(laporan.<Object>get("data[0].persen")).hasToString("84.32");
            assertThat(laporan.<Object>get("total.realisasi")).hasToString("94392354243");
            assertThat(laporan.getString("caraTotal")).isEqualTo("RASIO_JUMLAH");
        });
    }

    @Test
    void an_unknown_form_is_406() {
        Klien.agregator(SEMUA)
                .accept("application/xml")
                .get(Klien.AGREGAT + "/capaian?tahun=2024")
                .then()
                .statusCode(406)
                .body("kode", equalTo("bentuk-tidak-tersedia"));
    }
}
