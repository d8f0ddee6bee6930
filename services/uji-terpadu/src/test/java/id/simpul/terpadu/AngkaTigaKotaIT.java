package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Angka dokumen ketiga kota, dihitung dari bagian-bagiannya, seperti diterima provinsi dan kota. */
class AngkaTigaKotaIT {
    @ParameterizedTest(name = "{0} {1} {2}: capaian {4}, {5}")
    @CsvSource({
        "medan, 2024, S1.I1, 91.20, 130.29, Sangat Berhasil",
        "medan, 2024, S4.I1, 65.15, 92.41, Berhasil",
        "metro, 2022, IKU1, 88.33, 99.92, Tinggi",
        "pontianak, 2020, IKU1, 129.00, 161.25, Sangat Berhasil",
        "pontianak, 2020, IKU2, 84.97, 106.21, Sangat Berhasil",
        "pontianak, 2020, IKU3, 4.70, 104.08, Sangat Berhasil"
    })
    void the_province_gets_the_figures_that_the_rules_make_of_the_printed_parts(
            String kota, int tahun, String kode, BigDecimal realisasi, BigDecimal capaian, String predikat) {
        JsonPath jawaban = Tumpukan.sebagai("agregator-provinsi")
                .get("/api/agregat/v1/capaian?tahun={tahun}&kota={kota}", tahun, kota)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Object> baris = jawaban.getMap("data.find { it.kode == '" + kode + "' }");
        assertThat(desimal(baris.get("realisasi"))).isEqualByComparingTo(realisasi);
        assertThat(desimal(baris.get("capaian"))).isEqualByComparingTo(capaian);
        assertThat(baris).containsEntry("predikat", predikat).containsEntry("kota", kota);
    }

    @Test
    void metro_is_very_high_on_the_reference_scale_because_that_one_is_applied_to_capaian() {
        assertThat(Tumpukan.sebagai("operator-metro")
                        .get("/api/pelaporan/v1/capaian?tahun=2022")
                        .jsonPath()
                        .getString("data[0].predikatAcuan"))
                .isEqualTo("Sangat Tinggi");
    }

    @ParameterizedTest(name = "Medan {0}: rata-rata {1} dari {2} indikator")
    @CsvSource({"2024, 97.95, 8", "2023, 98.29, 7"})
    void medan_averages_percent_indicators_by_their_realisasi(int tahun, BigDecimal rataRata, int jumlah) {
        JsonPath jawaban = Tumpukan.sebagai("operator-medan")
                .get("/api/pelaporan/v1/capaian?tahun={tahun}", tahun)
                .jsonPath();
        assertThat(desimal(jawaban.get("rataRata.nilai"))).isEqualByComparingTo(rataRata);
        assertThat(jawaban.getInt("rataRata.jumlahIndikator")).isEqualTo(jumlah);
    }

    @ParameterizedTest(name = "{0} {1}: {4} %")
    @CsvSource({
        "medan, 2024, 111940778595, 94392354243, 84.32",
        "metro, 2022, 5721724782, 5206757104, 91.00",
        "pontianak, 2020, 12476249429, 11583907227, 92.85"
    })
    void absorption_is_the_sum_of_the_finest_lines(
            String kota, int tahun, BigDecimal anggaran, BigDecimal realisasi, BigDecimal persen) {
        JsonPath jawaban = Tumpukan.sebagai("operator-" + kota)
                .get("/api/pelaporan/v1/serapan?tahun={tahun}&tingkat=program", tahun)
                .jsonPath();
        assertThat(desimal(jawaban.get("total.anggaran"))).isEqualByComparingTo(anggaran);
        assertThat(desimal(jawaban.get("total.realisasi"))).isEqualByComparingTo(realisasi);
        assertThat(desimal(jawaban.get("total.persen"))).isEqualByComparingTo(persen);
    }

    @Test
    void both_printed_totals_of_medan_stay_visible_beside_the_sum() {
        List<Map<String, Object>> tercetak = Tumpukan.sebagai("operator-medan")
                .get("/api/anggaran/v1/serapan?tahun=2024&tingkat=program")
                .jsonPath()
                .getList("tercetak");
        assertThat(tercetak)
                .extracting(satu -> desimal(satu.get("anggaran")).toPlainString())
                .containsExactly("112143276595", "112143278595");
    }

    private static BigDecimal desimal(Object angka) {
        return new BigDecimal(angka.toString());
    }
}
