package id.simpul.realisasi.spm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.kejadian.Topik;
import id.simpul.realisasi.Kota;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class SpmIT {
    private static final String JALUR = Kota.AKAR + "spm/";
    private static final String MUTU = """
            ,"mutu":[{"jenis":"BARANG_JASA","bantuan":"%s","nama":"Barang","dibutuhkan":200,"terpenuhi":%s}]""";

    @Test
    void medan_2024_serves_all_it_counts_so_the_equal_denominators_are_flagged_and_the_index_waits_for_quality() {
        Kota kota = Kota.siap("spm-medan");
        int[] orang = {1381, 561, 1563, 767, 20689};
        for (int i = 0; i < orang.length; i++) {
            catat(kota, "SPM-" + (i + 1) + "/2024-T4", isi(orang[i], orang[i], ""))
                    .then()
                    .statusCode(201)
                    .body("persenPenerima", equalTo(100))
                    .body("keadaan", equalTo("MUTU_KOSONG"))
                    .body("indeks", nullValue());
        }
        kota.sebagai("auditor")
                .get(JALUR + "?tahun=2024")
                .then()
                .statusCode(200)
                .body("triwulan", equalTo("2024-T4"))
                .body("data", hasSize(5))
                .body("belumDilaporkan", empty())
                .body("belumLengkap", hasSize(5))
                .body("sementara", equalTo(true))
                .body("indeks", nullValue())
                .body("tanda", contains("TERLAYANI_SELALU_SAMA_DENGAN_SASARAN"));
    }

    @Test
    void the_index_is_80_percent_recipients_and_20_percent_quality_without_the_service_that_has_no_population() {
        Kota kota = Kota.siap("spm-indeks");
        catat(kota, "SPM-1/2024-T4", isi(100, 90, MUTU.formatted("ALAT_BANTU", "100")))
                .then()
                .statusCode(201)
                .body("indeks", equalTo(82))
                .body("persenMutu", equalTo(50))
                .body("belumTerlayani", equalTo(10));
        catat(kota, "SPM-2/2024-T4", isi(100, 120, MUTU.formatted("SANDANG", "200")))
                .then()
                .statusCode(201)
                .body("indeks", equalTo(100))
                .body("tanda", hasItem("TERLAYANI_MELEBIHI_SASARAN"));
        catat(kota, "SPM-5/2024-T4", "{\"sasaran\":0,\"terlayani\":0}")
                .then()
                .statusCode(201)
                .body("keadaan", equalTo("TIDAK_ADA_SASARAN"));
        kota.sebagai("auditor")
                .get(JALUR + "?tahun=2024&triwulan=4")
                .then()
                .body("indeks", equalTo(91))
                .body("kategori", equalTo("Tuntas Utama"))
                .body("tanpaSasaran", contains("SPM-5"))
                .body("belumDilaporkan", contains("SPM-3", "SPM-4"))
                .body("dihitung", contains("SPM-1", "SPM-2"));
    }

    @Test
    void the_population_is_frozen_for_the_year_and_a_change_is_explained_kept_and_flagged() {
        Kota kota = Kota.siap("spm-beku");
        catat(kota, "SPM-1/2024-T1", isi(100, 20, "")).then().statusCode(201);
        catat(kota, "SPM-1/2024-T2", isi(80, 40, ""))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/alasanSasaranBerubah"));
        catat(kota, "SPM-1/2024-T2", isi(80, 40, ",\"alasanSasaranBerubah\":\"Verifikasi ulang\""))
                .then()
                .statusCode(201)
                .body("tanda", contains("SASARAN_BERUBAH", "SASARAN_MENYUSUT"));
    }

    @Test
    void a_report_follows_the_same_rules_of_writing_as_everything_else() {
        Kota kota = Kota.siap("spm-tulis");
        String jalur = JALUR + "SPM-3/2024-T1";
        kota.badan("operator", isi(10, 5, "")).put(jalur).then().statusCode(428);
        String tag = catat(kota, "SPM-3/2024-T1", isi(10, 5, ""))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
        catat(kota, "SPM-3/2024-T1", isi(10, 5, "")).then().statusCode(412);
        kota.badan("operator", isi(10, 7, ""))
                .header("If-Match", tag)
                .put(jalur)
                .then()
                .statusCode(200)
                .body("terlayani", equalTo(7));
        kota.sebagai("auditor").get(jalur).then().statusCode(200).body("terlayani", equalTo(7));
        Kota.siap("spm-lain").sebagai("auditor").get(jalur).then().statusCode(404);
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("realisasi")))
                .filteredOn(rekaman -> rekaman.key().startsWith("spm-tulis|spm|"))
                .hasSize(2));
    }

    @Test
    void bad_input_is_clean() {
        Kota kota = Kota.siap("spm-galat");
        catat(kota, "SPM-9/2024-T1", isi(1, 1, "")).then().statusCode(404);
        for (String triwulan : List.of("2024", "2024-T5", "2024-01", "20244-T1")) {
            catat(kota, "SPM-1/" + triwulan, isi(1, 1, "")).then().statusCode(400);
        }
        catat(kota, "SPM-1/2024-T1", isi(1, 1, ",\"tanggalSasaran\":\"31-01-2024\""))
                .then()
                .statusCode(400);
        catat(kota, "SPM-1/2024-T1", isi(1, 1, ",\"catatan\":\"NIK 9999010101010001\""))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("nomor-pribadi"));
        kota.sebagai("auditor").get(JALUR).then().statusCode(400);
        kota.sebagai("auditor").get(JALUR + "?tahun=2024&triwulan=5").then().statusCode(400);
        kota.sebagai("auditor")
                .get(JALUR + "?tahun=2024")
                .then()
                .statusCode(200)
                .body("data", empty());
    }

    @Test
    void the_catalogue_names_the_help_of_each_service() {
        Kota.siap("spm-galat")
                .sebagai("operator")
                .get(JALUR + "layanan")
                .then()
                .statusCode(200)
                .body("data.kode", contains("SPM-1", "SPM-2", "SPM-3", "SPM-4", "SPM-5"))
                .body("data[4].bantuan", hasSize(5))
                .body("data[0].bantuan.subKegiatan", hasItem("1.06.04.2.01.0003"));
    }

    private static String isi(int sasaran, int terlayani, String tambahan) {
        String tanggal = tambahan.contains("tanggalSasaran") ? "" : ",\"tanggalSasaran\":\"2024-01-31\"";
        return "{\"sasaran\":%d,\"sumberSasaran\":\"Data Dinas Sosial\",\"terlayani\":%d%s%s}"
                .formatted(sasaran, terlayani, tanggal, tambahan);
    }

    private static Response catat(Kota kota, String jalur, String isi) {
        return kota.badan("operator", isi).header("If-None-Match", "*").put(JALUR + jalur);
    }
}
