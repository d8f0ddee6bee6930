package id.simpul.pelaporan.capaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capaian tiga kota dari angka dokumennya sendiri. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class CapaianIT {
    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
    }

    @ParameterizedTest
    @CsvSource({
        "medan, 2024, 8, S1.I1, 91.20, 130.29, Sangat Berhasil, Sangat Tinggi",
        "medan, 2024, 8, S4.I1, 65.15, 92.41, Berhasil, Sangat Tinggi",
        "medan, 2023, 7, S2.I1, 100.00, 100.00, Berhasil, Sangat Tinggi",
        "metro, 2022, 1, IKU1, 88.33, 99.92, Tinggi, Sangat Tinggi",
        "pontianak, 2020, 3, IKU1, 129.00, 161.25, Sangat Berhasil, Sangat Tinggi",
        "pontianak, 2020, 3, IKU2, 84.97, 106.21, Sangat Berhasil, Sangat Tinggi",
        "pontianak, 2020, 3, IKU3, 4.70, 104.08, Sangat Berhasil, Sangat Tinggi"
    })
    void the_published_indicators_come_out_by_the_citys_own_rules(
            String kota,
            int tahun,
            int banyak,
            String kode,
            String realisasi,
            String capaian,
            String predikat,
            String acuan) {
        Map<String, Object> baris = baris(Klien.laporan(kota, "/capaian?tahun=" + tahun, banyak), kode);
        assertThat(baris)
                .hasEntrySatisfying("realisasi", nilai -> assertThat(nilai).hasToString(realisasi))
                .hasEntrySatisfying("capaian", nilai -> assertThat(nilai).hasToString(capaian))
                .containsEntry("predikat", predikat)
                .containsEntry("predikatAcuan", acuan)
                .containsEntry("keadaan", "DILAPORKAN")
                .containsEntry("status", "DISETUJUI");
    }

    @ParameterizedTest
    @CsvSource({
        "medan, 2024, 8, 97.95, REALISASI_UNTUK_PERSEN",
        "medan, 2023, 7, 98.29, REALISASI_UNTUK_PERSEN",
        "metro, 2022, 1, 99.92, CAPAIAN"
    })
    void the_average_follows_the_citys_rule_and_the_other_common_ones_are_named(
            String kota, int tahun, int banyak, String nilai, String dasar) {
        JsonPath laporan = Klien.laporan(kota, "/capaian?tahun=" + tahun, banyak);
        assertThat(laporan.<Object>get("rataRata.nilai")).hasToString(nilai);
        assertThat(laporan.<Object>get("rataRata.jumlahIndikator")).hasToString(Integer.toString(banyak));
        assertThat(laporan.getString("rataRata.dasar")).isEqualTo(dasar);
        assertThat(laporan.<String>getList("rataRataLain.dasar")).hasSize(3).doesNotContain(dasar);
    }

    @Test
    void a_component_that_is_not_counted_is_shown_with_its_reason_and_mixed_units_are_flagged() {
        JsonPath laporan = Klien.laporan("metro", "/capaian?tahun=2022", 1);
        Map<String, Object> baris = baris(laporan, "IKU1");
        assertThat(baris.get("pembilang")).hasToString("12295");
        assertThat(baris.get("penyebut")).hasToString("13920");
        assertThat(baris).containsEntry("satuanCampur", true);
        assertThat(laporan.<Map<String, Object>>getList("data[0].komponen"))
                .hasSize(12)
                .filteredOn(satu -> Boolean.FALSE.equals(satu.get("dihitung")))
                .singleElement()
                .satisfies(satu -> {
                    assertThat(satu.get("jumlah")).hasToString("5003");
                    assertThat(satu.get("alasan")).asString().isNotBlank();
                });
    }

    @Test
    void the_printed_total_that_its_parts_do_not_give_is_kept_beside() {
        Map<String, Object> baris = baris(Klien.laporan("medan", "/capaian?tahun=2023", 7), "S2.I1");
        assertThat(baris.get("pembilang")).hasToString("896");
        assertThat(baris.get("penyebut")).hasToString("896");
        assertThat(((Map<?, ?>) baris.get("tercetak")).get("pembilang")).hasToString("898");
    }

    @Test
    void facts_that_arrive_in_the_opposite_order_give_the_same_answer() {
        DataContoh.kirim("medan", "medan");
        DataContoh.kirimTerbalik("medan", "terbalik");
        JsonPath wajar = Klien.laporan("medan", "/capaian?tahun=2024", 8);
        JsonPath terbalik = Klien.laporan("terbalik", "/capaian?tahun=2024", 8);
        assertThat(terbalik.<List<Object>>get("data.capaian")).isEqualTo(wajar.get("data.capaian"));
        assertThat(terbalik.<Object>get("rataRata")).isEqualTo(wajar.get("rataRata"));
    }

    private static Map<String, Object> baris(JsonPath laporan, String kode) {
        return laporan.<Map<String, Object>>getList("data").stream()
                .filter(satu -> kode.equals(satu.get("kode")))
                .findFirst()
                .orElseThrow();
    }
}
