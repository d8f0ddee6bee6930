package id.simpul.pelaporan.serapan;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Serapan tiga kota, dijumlahkan dari bagian terhalusnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class SerapanIT {
    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
    }

    @ParameterizedTest
    @CsvSource({
        "medan, 2024, 54, 111940778595, 94392354243, 17548424352, 84.32",
        "metro, 2022, 59, 5721724782, 5206757104, 514967678, 91.00",
        "pontianak, 2020, 75, 12476249429, 11583907227, 892342202, 92.85"
    })
    void the_total_is_the_sum_of_the_finest_lines(
            String kota, int tahun, int baris, String anggaran, String realisasi, String sisa, String persen) {
        JsonPath laporan = lengkap(kota, tahun, baris, realisasi);
        assertThat(laporan.<Object>get("total.anggaran")).hasToString(anggaran);
        assertThat(laporan.<Object>get("total.realisasi")).hasToString(realisasi);
        assertThat(laporan.<Object>get("total.sisa")).hasToString(sisa);
        assertThat(laporan.<Object>get("total.persen")).hasToString(persen);
    }

    @Test
    void printed_totals_are_kept_beside_the_sum_with_their_difference() {
        JsonPath laporan = lengkap("medan", 2024, 54, "94392354243");
        assertThat(laporan.<Object>get("tercetak[0].anggaran")).hasToString("112143276595");
        assertThat(laporan.<Object>get("tercetak[0].selisihAnggaran")).hasToString("202498000");
        assertThat(laporan.<Object>get("tercetak[1].anggaran")).hasToString("112143278595");
        assertThat(laporan.<Object>get("tercetak[1].persen")).hasToString("84.17");
        assertThat(laporan.<Boolean>getList("tercetak.cocok")).containsExactly(false, false);
    }

    @Test
    void the_social_empowerment_programme_reached_90_57_on_its_parts() {
        lengkap("medan", 2024, 54, "94392354243");
        JsonPath laporan = Klien.laporan("medan", "/serapan?tahun=2024&tingkat=program", 5);
        Map<String, Object> program =
                laporan.<Map<String, Object>>getList("data").get(1);
        assertThat(program.get("persen")).hasToString("90.57");
        assertThat(laporan.<Object>get("data[1].tercetak[0].selisihAnggaran")).hasToString("-10000000");
    }

    @ParameterizedTest
    @CsvSource({"program, 5", "kegiatan, 13", "sub-kegiatan, 36"})
    void the_lines_of_one_level_add_up_to_the_total(String tingkat, int baris) {
        lengkap("medan", 2024, 54, "94392354243");
        JsonPath laporan = Klien.laporan("medan", "/serapan?tahun=2024&tingkat=" + tingkat, baris);
        List<BigDecimal> anggaran = laporan.getList("data.anggaran", BigDecimal.class);
        assertThat(anggaran).hasSize(baris);
        assertThat(anggaran.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("111940778595");
    }

    @Test
    void a_year_without_a_ratified_budget_has_no_total_instead_of_zero() {
        JsonPath laporan = Klien.laporan("medan", "/serapan?tahun=2019", 0);
        assertThat(laporan.<Object>get("total")).isNull();
        assertThat(laporan.<Object>get("versiDpa")).isNull();
    }

    /** Rekap datang sesudah DPA-nya; baris lengkap belum berarti realisasinya sudah tiba. */
    private static JsonPath lengkap(String kota, int tahun, int baris, String realisasi) {
        return id.simpul.uji.Menunggu.sampaiAda(() -> {
            JsonPath laporan = Klien.laporan(kota, "/serapan?tahun=" + tahun, baris);
            return realisasi.equals(String.valueOf(laporan.<Object>get("total.realisasi"))) ? laporan : null;
        });
    }
}
