package id.simpul.realisasi.spm;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Kaidah pemeriksaan atas laporan SPM: saat diisi dan sebelum disetujui. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class TemuanSpmIT {
    private static final String ISI =
            "{\"sasaran\":%d,\"sumberSasaran\":\"%s\",\"tanggalSasaran\":\"2024-01-31\",\"terlayani\":%d%s}";

    @Test
    void an_entry_is_answered_with_its_findings_and_a_sound_one_without() {
        Kota kota = Kota.siap("spm-temuan");
        tulis(kota, "SPM-1/2024-T1", isi(100, "Data dinas", 120))
                .then()
                .statusCode(201)
                .body("temuan", hasSize(1))
                .body("temuan[0].keparahan", equalTo("PERINGATAN"))
                .body("temuan[0].kaidah", equalTo("spm_terlayani"))
                .body("temuan[0].rujukan[0].sumberDaya", equalTo("/api/realisasi/v1/spm/SPM-1/2024-T1"));
        tulis(kota, "SPM-2/2024-T1", isi(100, "Data dinas", 90))
                .then()
                .statusCode(201)
                .body("temuan", hasSize(0));
        kota.sebagai("auditor")
                .get(Kota.AKAR + "spm?tahun=2024&triwulan=1")
                .then()
                .statusCode(200)
                .body("data[0].temuan", nullValue());
    }

    @Test
    void quality_above_the_people_served_and_a_target_of_another_kind_than_last_year_are_warned_about() {
        Kota kota = Kota.siap("spm-temuanb");
        tulis(kota, "SPM-1/2023-T4", isi(100, "DTKS Januari 2023", 80)).then().statusCode(201);
        String mutu = ",\"mutu\":[{\"jenis\":\"BARANG_JASA\",\"bantuan\":\"PERMAKANAN\",\"nama\":\"Permakanan\","
                + "\"dibutuhkan\":90,\"terpenuhi\":88,\"satuan\":\"orang\"}]";
        tulis(kota, "SPM-1/2024-T4", ISI.formatted(105, "Pendataan kelurahan", 85, mutu))
                .then()
                .statusCode(201)
                .body("temuan.kaidah", hasItem("spm_mutu"))
                .body("temuan.kaidah", hasItem("spm_sasaran"))
                .body("temuan.aturan", hasItem("penyebut_berubah"))
                .body("temuan.keparahan", not(hasItem("KESALAHAN")));
    }

    @Test
    void a_shrinking_cumulative_count_refuses_approval_only_where_the_city_wants_it_so() {
        Kota kota = Kota.siap("spm-temuanc");
        tulis(kota, "SPM-1/2024-T1", isi(100, "Data dinas", 60)).then().statusCode(201);
        String jalur = "SPM-1/2024-T2";
        tulis(kota, jalur, isi(100, "Data dinas", 50))
                .then()
                .statusCode(201)
                .body("temuan[0].keparahan", equalTo("KESALAHAN"))
                .body("temuan[0].penjelasan", containsString("turun dari 60 (2024-T1) menjadi 50"));
        langkah(kota, "operator", jalur, "pengajuan").then().statusCode(200);
        langkah(kota, "verifikator", jalur, "verifikasi").then().statusCode(200);
        atur(kota, "TOLAK").then().statusCode(201);
        langkah(kota, "pimpinan", jalur, "persetujuan")
                .then()
                .statusCode(409)
                .body("kode", equalTo("keadaan-menolak"))
                .body("detail", allOf(containsString("1 ditemukan"), containsString("spm_kumulatif")));
        kota.sebagai("pimpinan")
                .get(Kota.AKAR + "spm/" + jalur)
                .then()
                .body("tindakan.find { it.kode == 'persetujuan' }.boleh", equalTo(false))
                .body("tindakan.find { it.kode == 'persetujuan' }.alasan", containsString("KESALAHAN"));
        atur(kota, "SERTAKAN").then().statusCode(200);
        langkah(kota, "pimpinan", jalur, "persetujuan")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISETUJUI"))
                .body("temuan.kaidah", hasItem("spm_kumulatif"));
        kota.sebagai("auditor")
                .get(Kota.AKAR + "spm/" + jalur + "/snapshot")
                .then()
                .body("data[0].isi.temuan", nullValue());
    }

    @Test
    void an_error_of_another_service_does_not_hold_a_report_back() {
        Kota kota = Kota.siap("spm-temuand");
        tulis(kota, "SPM-1/2024-T1", isi(100, "Data dinas", 60)).then().statusCode(201);
        tulis(kota, "SPM-1/2024-T2", isi(100, "Data dinas", 50)).then().statusCode(201);
        tulis(kota, "SPM-2/2024-T2", isi(70, "Data dinas", 30))
                .then()
                .statusCode(201)
                .body("temuan", hasSize(0));
        langkah(kota, "operator", "SPM-2/2024-T2", "pengajuan").then().statusCode(200);
        langkah(kota, "verifikator", "SPM-2/2024-T2", "verifikasi").then().statusCode(200);
        atur(kota, "TOLAK").then().statusCode(201);
        langkah(kota, "pimpinan", "SPM-2/2024-T2", "persetujuan").then().statusCode(200);
    }

    private static String isi(int sasaran, String sumber, int terlayani) {
        return ISI.formatted(sasaran, sumber, terlayani, "");
    }

    private static Response tulis(Kota kota, String jalur, String isi) {
        return kota.badan("operator", isi).header("If-None-Match", "*").put(Kota.AKAR + "spm/" + jalur);
    }

    private static Response langkah(Kota kota, String peran, String jalur, String langkah) {
        String letak = Kota.AKAR + "spm/" + jalur;
        return kota.sebagai(peran)
                .contentType(ContentType.JSON)
                .header("If-Match", kota.sebagai("auditor").get(letak).header("ETag"))
                .body("{}")
                .post(letak + "/" + langkah);
    }

    private static Response atur(Kota kota, String kebijakan) {
        String letak = Kota.AKAR + "pengaturan";
        Response kini = kota.sebagai("admin-kota").get(letak);
        boolean bawaan = Boolean.TRUE.equals(kini.path("bawaan"));
        return kota.badan("admin-kota", "{\"sebelumSetuju\":\"" + kebijakan + "\"}")
                .header(bawaan ? "If-None-Match" : "If-Match", bawaan ? "*" : kini.header("ETag"))
                .put(letak);
    }
}
