package id.simpul.pelaporan.perbandingan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Perbandingan, efisiensi, tren, SPM, dan papan lewat HTTP. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PerbandinganIT {
    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
    }

    @Test
    void the_seven_analyses_come_in_one_answer() {
        JsonPath laporan = Klien.laporan("pontianak", "/perbandingan?tahun=2020", 3);
        String iku3 = "data.find { it.kode == 'IKU3' }";
        assertThat(laporan.<Object>get(iku3 + ".targetRealisasi.capaian")).hasToString("104.08");
        assertThat(laporan.<Object>get(iku3 + ".antarTahun.perubahanRealisasi")).hasToString("-0.18");
        assertThat(laporan.<Object>get(iku3 + ".standarNasional.standar")).hasToString("9.78");
        assertThat(laporan.getString(iku3 + ".standarNasional.posisi")).isEqualTo("LEBIH_BAIK");
    }

    @Test
    void the_leftover_table_sums_to_the_printed_leftover() {
        JsonPath laporan = Klien.laporan("pontianak", "/efisiensi?tahun=2020", 3);
        String s1 = "data.find { it.kodeSasaran == 'S1' }";
        assertThat(laporan.<Object>get(s1 + ".total.sisa")).hasToString("30710330");
        assertThat(laporan.<Object>get(s1 + ".total.persenSisa")).hasToString("2.20");
        assertThat(laporan.<Object>get("data.find { it.kodeSasaran == 'S3' }.total.sisa"))
                .hasToString("253872630");
    }

    @Test
    void the_trend_marks_where_the_denominator_changed() {
        String id = Klien.laporan("medan", "/capaian?tahun=2024", 8)
                .getString("data.find { it.kode == 'S1.I1' }.indikatorId");
        Klien.laporan("medan", "/capaian?tahun=2023", 7);
        JsonPath tren = Klien.laporan("medan", "/tren?indikator=" + id, 2);
        assertThat(tren.getBoolean("sebanding")).isFalse();
        assertThat(tren.<Integer>getList("data.ruas")).hasToString("[1, 2]");
        assertThat(tren.getString("data[1].patahan[0].jenis")).isEqualTo("PENYEBUT");
        Klien.orang("operator", "metro")
                .get(Klien.PELAPORAN + "/tren?indikator=" + id)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"/tren, 400", "/tren?indikator=abc, 400", "/spm?tahun=2024&triwulan=5, 400", "/papan?tahun=20244, 400"})
    void an_unreadable_parameter_is_named(String alamat, int status) {
        Klien.orang("operator", "medan")
                .get(Klien.PELAPORAN + alamat)
                .then()
                .statusCode(status)
                .body("kode", equalTo("parameter-salah"));
    }

    @Test
    void the_board_counts_by_the_same_bands_as_its_scale() {
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
        JsonPath papan = JsonPath.from(Klien.orang("pimpinan", "medan")
                .get(Klien.PELAPORAN + "/papan?tahun=2024")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(papan.getList("indikator")).hasSize(8);
        assertThat(papan.<String>getList("perPredikat.predikat")).isEqualTo(papan.getList("skala.pita.predikat"));
        assertThat(papan.<Integer>getList("perPredikat.banyak").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(8);
        assertThat(papan.getInt("kelengkapan.disetujui")).isEqualTo(8);
        assertThat(papan.getString("predikatRataRata")).isEqualTo("Berhasil");
    }

    @Test
    void the_index_is_computed_again_from_what_was_reported() throws Exception {
        DataContoh.kirim("metro", "kotaspm");
        var isi = new ObjectMapper().readTree("""
                {"id":"s1","layanan":"SPM-1","namaLayanan":"Disabilitas","tahun":2022,"triwulan":"2022-T4",
                 "sasaran":100,"terlayani":90,"mutu":[{"nama":"permakanan","dibutuhkan":10,"terpenuhi":5}],
                 "anggaran":1000,"realisasiAnggaran":750,"indeks":99,"versi":1}
                """);
        DataContoh.kirim("kotaspm", new DataContoh.Satu("realisasi", "spm", "s1", isi));
        JsonPath spm = Klien.laporan("kotaspm", "/spm?tahun=2022", 1);
        assertThat(spm.<Object>get("indeks")).hasToString("82.00");
        assertThat(spm.getString("kategori")).isEqualTo("Tuntas Madya");
        assertThat(spm.<String>getList("belumDilaporkan")).hasSize(4);
        assertThat(spm.<Object>get("data[0].persenAnggaran")).hasToString("75.00");
    }
}
