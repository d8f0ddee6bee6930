package id.simpul.anggaran;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Angka dokumen terbit keluar dari jumlah bagian-bagiannya; jumlah tercetak tetap terlihat di sampingnya. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class DokumenTerbitIT {
    @Test
    void medan_2024_sums_its_36_sub_kegiatan_and_shows_both_printed_totals_beside_the_sum() {
        JsonPath serapan = muat("medan", Dokumen.medan2024(), "program");

        assertThat(teks(serapan, "total.anggaran")).isEqualTo("111940778595");
        assertThat(teks(serapan, "total.realisasi")).isEqualTo("94392354243");
        assertThat(teks(serapan, "total.sisa")).isEqualTo("17548424352");
        assertThat(teks(serapan, "total.persen")).isEqualTo("84.32");
        assertThat(teks(serapan, "total.barisTerhalus")).isEqualTo("36");
        assertThat(teks(serapan, "tercetak[0].anggaran")).isEqualTo("112143276595");
        assertThat(teks(serapan, "tercetak[0].selisih.anggaran")).isEqualTo("202498000");
        assertThat(teks(serapan, "tercetak[1].anggaran")).isEqualTo("112143278595");
        assertThat(teks(serapan, "tercetak[1].selisih.anggaran")).isEqualTo("202500000");
        assertThat(teks(serapan, "tercetak[1].selisih.realisasi")).isEqualTo("0");
        assertThat(teks(serapan, "tercetak[1].selisih.persen")).isEqualTo("-0.15");
    }

    @Test
    void medan_2024_pemberdayaan_sosial_is_90_57_where_the_document_prints_90_58_on_ten_million_less() {
        JsonPath serapan = muat("medan", Dokumen.medan2024(), "program");
        String pemberdayaan = "data.find { it.kunci == 'p2' }.";

        assertThat(teks(serapan, pemberdayaan + "persen")).isEqualTo("90.57");
        assertThat(teks(serapan, pemberdayaan + "anggaran")).isEqualTo("80447898553");
        assertThat(teks(serapan, pemberdayaan + "tercetak.persen")).isEqualTo("90.58");
        assertThat(teks(serapan, pemberdayaan + "tercetak.selisih.anggaran")).isEqualTo("-10000000");
        assertThat(teks(serapan, "data.find { it.kunci == 'p3' }.tercetak.selisih.anggaran"))
                .isEqualTo("212500000");
    }

    @Test
    void metro_2022_keeps_the_proven_realisation_and_shows_what_was_printed() {
        JsonPath serapan = muat("metro", Dokumen.metro2022(), "sub-kegiatan");

        assertThat(teks(serapan, "total.anggaran")).isEqualTo("5721724782");
        assertThat(teks(serapan, "total.realisasi")).isEqualTo("5206757104");
        assertThat(teks(serapan, "total.persen")).isEqualTo("91.00");
        String verifikasi = "data.find { it.tercetak?.realisasi != null }.";
        assertThat(teks(serapan, verifikasi + "realisasi")).isEqualTo("54900000");
        assertThat(teks(serapan, verifikasi + "tercetak.realisasi")).isEqualTo("58560000");
        assertThat(teks(serapan, verifikasi + "persen")).isEqualTo("93.75");
    }

    @Test
    void pontianak_2020_stops_at_kegiatan_without_codes_and_gives_no_percent_where_the_budget_is_zero() {
        JsonPath serapan = muat("pontianak", Dokumen.pontianak2020(), "kegiatan");

        assertThat(teks(serapan, "total.anggaran")).isEqualTo("12476249429");
        assertThat(teks(serapan, "total.realisasi")).isEqualTo("11583907227");
        assertThat(teks(serapan, "total.persen")).isEqualTo("92.85");
        assertThat(serapan.getList("data.findAll { it.anggaran == 0 }.persen"))
                .hasSize(19)
                .containsOnlyNulls();
        assertThat(serapan.getList("data.findAll { it.anggaran == 0 }.alasan")).containsOnly("PENYEBUT_NOL");
        assertThat(serapan.getList("data.kode")).hasSize(60).containsOnlyNulls();
    }

    @Test
    void medan_2023_is_known_only_by_programme() {
        JsonPath serapan = muat("medan", Dokumen.medan2023(), "sub-kegiatan");

        assertThat(teks(serapan, "tingkatTerhalus")).isEqualTo("PROGRAM");
        assertThat(serapan.getList("data")).isEmpty();
        assertThat(teks(serapan, "total.anggaran")).isEqualTo("110944777785");
        assertThat(teks(serapan, "total.realisasi")).isEqualTo("93606119789");
        assertThat(teks(serapan, "total.persen")).isEqualTo("84.37");
    }

    @Test
    void every_level_of_every_document_adds_up_to_the_same_total() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("medan");
        isi(kota, Dokumen.medan2024());
        for (String tingkat : new String[] {"program", "kegiatan", "sub-kegiatan"}) {
            JsonPath serapan = kota.serapan(2024, tingkat).jsonPath();
            assertThat(jumlah(serapan, "anggaran")).as(tingkat).isEqualByComparingTo("111940778595");
            assertThat(jumlah(serapan, "realisasi")).as(tingkat).isEqualByComparingTo("94392354243");
            assertThat(jumlah(serapan, "sisa")).as(tingkat).isEqualByComparingTo("17548424352");
        }
    }

    @Test
    void the_same_name_under_two_kegiatan_stays_two_lines() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("medan");
        isi(kota, Dokumen.medan2024());
        JsonPath serapan = kota.serapan(2024, "sub-kegiatan").jsonPath();
        assertThat(serapan.getList("data.findAll { it.uraian == 'Penyediaan Sandang' }.indukId"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static JsonPath muat(String awalan, Dokumen dokumen, String tingkat) {
        KlienAnggaran kota = KlienAnggaran.kotaBaru(awalan);
        isi(kota, dokumen);
        return kota.serapan(dokumen.tahun(), tingkat)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void isi(KlienAnggaran kota, Dokumen dokumen) {
        String dpa = kota.dpaSah(dokumen.dpa("MURNI"));
        kota.rekapPertama(dpa, dokumen.realisasi()).then().statusCode(201);
        kota.sebagai("auditor").get(DPA + "/" + dpa + "/realisasi-rekap").then().statusCode(200);
    }

    private static BigDecimal jumlah(JsonPath serapan, String bidang) {
        return serapan.getList("data." + bidang, BigDecimal.class).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String teks(JsonPath json, String jalur) {
        return String.valueOf(json.<Object>get(jalur));
    }
}
