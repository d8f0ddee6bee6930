package id.simpul.pelaporan.penjelasan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Setiap angka laporan dapat ditanyakan asalnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PenjelasanIT {
    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.laporan("pontianak", "/capaian?tahun=2020", 3);
        Klien.laporan("pontianak", "/efisiensi?tahun=2020", 3);
    }

    @Test
    void an_achievement_names_its_formula_its_inputs_with_their_snapshot_and_who_approved_it() {
        JsonPath iku3 = JsonPath.from(jelaskan("/capaian/" + id("IKU3") + "/penjelasan?tahun=2020"));
        assertThat(iku3.<Object>get("nilai")).hasToString("104.08");
        assertThat(iku3.getString("rumus.nama")).isEqualTo("turun.selisih");
        assertThat(iku3.getInt("rumus.versi")).isEqualTo(1);
        assertThat(iku3.getInt("masukan.find { it.nama == 'realisasi' }.sumber.snapshot.versi"))
                .isEqualTo(1);
        assertThat(iku3.getString("disetujuiOleh")).isEqualTo("pimpinan-pontianak");
        assertThat(iku3.getInt("pembulatan.skala")).isEqualTo(2);
        assertThat(iku3.<String>getList("langkah.uraian"))
                .anySatisfy(satu -> assertThat(satu).contains("turun.selisih versi 1"));
    }

    @Test
    void averages_absorption_and_efficiency_are_explained_too() {
        assertThat(JsonPath.from(jelaskan("/capaian/penjelasan?tahun=2020")).getList("masukan"))
                .hasSize(3);
        assertThat(nilai("/serapan/penjelasan?tahun=2020")).isEqualByComparingTo("92.85");
        String s1 = Klien.laporan("pontianak", "/efisiensi?tahun=2020", 3)
                .getString("data.find { it.kodeSasaran == 'S1' }.sasaranId");
        assertThat(nilai("/capaian/sasaran/" + s1 + "/penjelasan?tahun=2020")).isEqualByComparingTo("161.25");
        assertThat(nilai("/efisiensi/" + s1 + "/penjelasan?tahun=2020")).isEqualByComparingTo("63.45");
        String baris = Klien.laporan("pontianak", "/serapan?tahun=2020", 75).getString("data[0].id");
        assertThat(JsonPath.from(jelaskan("/serapan/" + baris + "/penjelasan?tahun=2020"))
                        .getList("masukan"))
                .hasSize(24);
    }

    @Test
    void every_named_average_is_explained_by_its_own_terms() {
        JsonPath capaian = Klien.laporan("pontianak", "/capaian?tahun=2020", 3);
        for (String letak : java.util.List.of("rataRata", "rataRataLain[0]", "rataRataLain[1]", "rataRataLain[2]")) {
            JsonPath penjelasan = JsonPath.from(Klien.orang("auditor", "pontianak")
                    .get(capaian.getString(letak + ".tautanPenjelasan"))
                    .asString());
            assertThat(new BigDecimal(penjelasan.getString("nilai")))
                    .isEqualByComparingTo(capaian.getString(letak + ".nilai"));
            assertThat(penjelasan.getString("rumus.nama"))
                    .isEqualTo("rata-rata." + capaian.getString(letak + ".dasar"));
            assertThat(penjelasan.getString("langkah[-1].pembulatan")).isEqualTo("2 desimal, HALF_UP");
        }
        Klien.orang("auditor", "pontianak")
                .get(Klien.PELAPORAN + "/capaian/penjelasan?tahun=2020&dasar=LAIN")
                .then()
                .statusCode(400);
    }

    @Test
    void a_comparison_names_both_years_with_their_snapshots_and_the_national_standard() {
        JsonPath iku3 = JsonPath.from(jelaskan("/perbandingan/" + id("IKU3") + "/penjelasan?tahun=2020"));
        String b = "data.find { it.bidang == '/antarTahun/perubahanRealisasi' }";
        assertThat(iku3.<Object>get(b + ".nilai")).hasToString("-0.18");
        assertThat(iku3.<String>getList(b + ".masukan.nama")).containsExactly("realisasi 2020", "realisasi 2019");
        assertThat(iku3.<String>getList(b + ".masukan.sumber.disetujuiOleh"))
                .containsExactly("pimpinan-pontianak", "pimpinan-pontianak");
        String d = "data.find { it.bidang == '/standarNasional/selisih' }";
        assertThat(iku3.<Object>get(d + ".nilai")).hasToString("-5.08");
        assertThat(iku3.getString(d + ".masukan[1].nilai")).isEqualTo("9.78");
    }

    @Test
    void a_service_standard_is_explained_from_its_report() throws Exception {
        var isi = new ObjectMapper().readTree("""
                {"id":"p1","layanan":"SPM-2","namaLayanan":"x","tahun":2020,"triwulan":"2020-T4","sasaran":10,
                 "terlayani":5,"mutu":[{"nama":"m","dibutuhkan":4,"terpenuhi":4}],"versi":1}
                """);
        DataContoh.kirim("pontianak", new DataContoh.Satu("realisasi", "spm", "p1", isi));
        Menunggu.sampaiLulus(
                () -> assertThat(nilai("/spm/SPM-2/penjelasan?tahun=2020")).isEqualByComparingTo("60.00"));
        assertThat(nilai("/spm/penjelasan?tahun=2020&triwulan=4")).isEqualByComparingTo("60.00");
    }

    @Test
    void an_approved_service_standard_names_its_snapshot_and_approver_until_it_is_reopened() throws Exception {
        String isi = """
                {"id":"p3","layanan":"SPM-3","namaLayanan":"x","tahun":2021,"triwulan":"2021-T4","sasaran":10,
                 "terlayani":5,"mutu":[],"status":"%s","snapshot":{"versi":2,"sha256":"abc",
                 "waktu":"2026-01-02T03:04:05Z"},"langkah":[{"tindakan":"persetujuan","pelaku":"lama"},
                 {"tindakan":"pembukaan","pelaku":"lama"},{"tindakan":"persetujuan","pelaku":"kepala"}],"versi":%d}
                """;
        spm("p3", isi.formatted("DISETUJUI", 1));
        Menunggu.sampaiLulus(() -> {
            JsonPath angka = JsonPath.from(jelaskan("/spm/SPM-3/penjelasan?tahun=2021"));
            assertThat(angka.getInt("masukan[0].sumber.snapshot.versi")).isEqualTo(2);
            assertThat(angka.getString("masukan[0].sumber.snapshot.sha256")).isEqualTo("abc");
            assertThat(angka.getString("masukan[0].sumber.disetujuiOleh")).isEqualTo("kepala");
            assertThat(angka.getString("masukan[0].sumber.disetujuiPada")).isEqualTo("2026-01-02T03:04:05Z");
        });
        spm("p3", isi.formatted("DRAF", 2));
        Menunggu.sampaiLulus(() -> {
            JsonPath angka = JsonPath.from(jelaskan("/spm/SPM-3/penjelasan?tahun=2021"));
            assertThat(angka.<Object>get("masukan[0].sumber.snapshot")).isNull();
            assertThat(angka.<Object>get("masukan[0].sumber.disetujuiOleh")).isNull();
        });
    }

    private static void spm(String id, String isi) throws Exception {
        DataContoh.kirim("pontianak", new DataContoh.Satu("realisasi", "spm", id, new ObjectMapper().readTree(isi)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/capaian/tiada/penjelasan?tahun=2020",
                "/capaian/sasaran/tiada/penjelasan?tahun=2020",
                "/serapan/tiada/penjelasan?tahun=2020",
                "/serapan/penjelasan?tahun=2001",
                "/efisiensi/tiada/penjelasan?tahun=2020",
                "/efisiensi/tiada/sisa/penjelasan?tahun=2020",
                "/perbandingan/tiada/penjelasan?tahun=2020",
                "/tren/tiada/penjelasan",
                "/spm/SPM-9/penjelasan?tahun=2020"
            })
    void a_figure_that_does_not_exist_is_404(String alamat) {
        Klien.orang("auditor", "pontianak").get(Klien.PELAPORAN + alamat).then().statusCode(404);
    }

    private static String id(String kode) {
        return Klien.laporan("pontianak", "/capaian?tahun=2020", 3)
                .getString("data.find { it.kode == '" + kode + "' }.indikatorId");
    }

    private static BigDecimal nilai(String alamat) {
        return new BigDecimal(JsonPath.from(jelaskan(alamat)).getString("nilai"));
    }

    private static String jelaskan(String alamat) {
        return Klien.orang("auditor", "pontianak")
                .get(Klien.PELAPORAN + alamat)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
