package id.simpul.realisasi.spm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.http.Sidik;
import id.simpul.kejadian.Topik;
import id.simpul.realisasi.Kota;
import id.simpul.realisasi.realisasi.Serentak;
import id.simpul.uji.KejadianUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.Menunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class AlurSpmIT {
    private static final String ISI =
            "{\"sasaran\":100,\"sumberSasaran\":\"Data dinas\",\"tanggalSasaran\":\"2024-01-31\",\"terlayani\":%d}";

    private static int tahun = 2030;

    private Kota kota;
    private String jalur;

    @BeforeEach
    void catat() {
        kota = Kota.siap("spm-alur");
        jalur = Kota.AKAR + "spm/SPM-1/" + ++tahun + "-T4";
        kota.badan("operator", ISI.formatted(90))
                .header("If-None-Match", "*")
                .put(jalur)
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAF"))
                .body("tindakan.find { it.kode == 'pengajuan' }.boleh", equalTo(true));
    }

    @Test
    void three_people_bring_a_report_to_approval_and_what_they_approved_is_frozen_with_its_hash() {
        sampaiDiverifikasi();
        langkah("pimpinan", "persetujuan", null)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISETUJUI"))
                .body("langkah.tindakan", equalTo(List.of("pengajuan", "verifikasi", "persetujuan")))
                .body("snapshot.versi", equalTo(1));
        Response snapshot = kota.sebagai("auditor").get(jalur + "/snapshot");
        String mentah = snapshot.asString();
        String isi = mentah.substring(mentah.indexOf("\"isi\":") + 6, mentah.lastIndexOf("}]}"));
        assertThat(Sidik.sha256(isi)).isEqualTo(snapshot.path("data[0].sha256"));
        snapshot.then()
                .body("data[0].isi.terlayani", equalTo(90))
                .body("data[0].isi.kota", equalTo("spm-alur"))
                .body("data[0].isi.disetujuiOleh", equalTo("pimpinan-spm-alur"));
        Menunggu.sampaiLulus(() -> assertThat(KejadianUji.bacaSemua(Topik.milik("realisasi")))
                .anyMatch(rekaman -> rekaman.key().startsWith("spm-alur|spm-disetujui|")));
    }

    @Test
    void whoever_entered_it_or_verified_it_does_not_approve_it() {
        langkah("operator", "pengajuan", null).then().statusCode(200);
        sebagai("operator-spm-alur", "verifikator", "verifikasi", null)
                .then()
                .statusCode(403)
                .body("kode", equalTo("orang-yang-sama"))
                .body("detail", containsString("laporan SPM"));
        langkah("verifikator", "verifikasi", null).then().statusCode(200);
        sebagai("verifikator-spm-alur", "pimpinan", "persetujuan", null).then().statusCode(403);
    }

    @Test
    void only_a_draft_is_written_and_a_wrong_step_names_the_state() {
        langkah("pimpinan", "persetujuan", null)
                .then()
                .statusCode(409)
                .body("detail", equalTo("Laporan SPM ini masih draf, sehingga tidak dapat disetujui."));
        langkah("operator", "pengajuan", null).then().statusCode(200);
        tulis(91).then().statusCode(409).body("kode", equalTo("keadaan-menolak"));
        kota.sebagai("operator")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(jalur + "/pengajuan")
                .then()
                .statusCode(428);
    }

    @Test
    void a_returned_report_carries_the_remark_on_its_field_until_it_is_answered() {
        langkah("operator", "pengajuan", null).then().statusCode(200);
        langkah("verifikator", "penolakan", null)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/catatan"));
        String catatan = kirim(
                        kota.sebagai("verifikator"),
                        "penolakan",
                        "{\"catatan\":\"Cek sumbernya\",\"catatanBidang\":[{\"pointer\":\"/sumberSasaran\","
                                + "\"isi\":\"Sebut nomor datanya\"}]}")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .extract()
                .path("catatanBidang[0].id");
        langkah("operator", "pengajuan", null).then().statusCode(409);
        kirim(kota.sebagai("operator"), "catatan-bidang/" + catatan + "/penyelesaian", "{\"tanggapan\":\"Sudah\"}")
                .then()
                .statusCode(200)
                .body("catatanBidang[0].selesai", equalTo(true));
        langkah("operator", "pengajuan", null).then().statusCode(200);
    }

    @Test
    void opening_again_needs_a_reason_and_the_difference_names_from_and_to() {
        sampaiDiverifikasi();
        langkah("pimpinan", "persetujuan", null).then().statusCode(200);
        kota.sebagai("auditor").get(jalur + "/beda").then().statusCode(200).body("perubahan", empty());
        langkah("pimpinan", "pembukaan", null).then().statusCode(422);
        langkah("pimpinan", "pembukaan", "Temuan Inspektorat").then().statusCode(200);
        tulis(88).then().statusCode(200);
        kota.sebagai("auditor")
                .get(jalur + "/beda")
                .then()
                .statusCode(200)
                .body("alasanPembukaan", equalTo("Temuan Inspektorat"))
                .body("perubahan.find { it.pointer == '/terlayani' }.disetujui", equalTo(90))
                .body("perubahan.find { it.pointer == '/terlayani' }.sekarang", equalTo(88));
        sampaiDiverifikasi();
        langkah("pimpinan", "persetujuan", null).then().body("snapshot.versi", equalTo(2));
        kota.sebagai("auditor")
                .get(jalur + "/riwayat")
                .then()
                .statusCode(200)
                .body("data.tindakan", hasItem("dibuka"))
                .body("data.find { it.tindakan == 'dibuka' }.alasan", equalTo("Temuan Inspektorat"));
    }

    @Test
    void of_twenty_approving_at_once_exactly_one_succeeds() throws Exception {
        sampaiDiverifikasi();
        String tag = tag();
        List<Integer> status = Serentak.jalankan(20, nomor -> kota.sebagai("pimpinan")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{}")
                .post(jalur + "/persetujuan")
                .statusCode());
        assertThat(status).filteredOn(satu -> satu == 200).hasSize(1);
        assertThat(status).filteredOn(satu -> satu != 200).allMatch(satu -> satu == 412 || satu == 409);
        kota.sebagai("auditor").get(jalur + "/snapshot").then().body("data", hasSize(1));
    }

    @Test
    void the_inbox_shows_each_person_only_the_reports_that_wait_for_them() {
        langkah("operator", "pengajuan", null).then().statusCode(200);
        String triwulan = jalur.substring(jalur.lastIndexOf('/') + 1);
        tugas("verifikator")
                .body("data.find { it.triwulan == '%s' }.tindakan".formatted(triwulan), equalTo("verifikasi"));
        tugas("operator").body("data.find { it.triwulan == '%s' }".formatted(triwulan), nullValue());
        tugas("auditor").body("data", empty());
    }

    @Test
    void another_city_sees_none_of_it() {
        Kota lain = Kota.siap("spm-alur-lain");
        for (String ujung : List.of("/snapshot", "/beda", "/riwayat")) {
            lain.sebagai("auditor").get(jalur + ujung).then().statusCode(404);
        }
        lain.sebagai("operator")
                .contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body("{}")
                .post(jalur + "/pengajuan")
                .then()
                .statusCode(404);
    }

    private io.restassured.response.ValidatableResponse tugas(String peran) {
        return kota.sebagai(peran).get(Kota.AKAR + "spm/tugas").then().statusCode(200);
    }

    private void sampaiDiverifikasi() {
        langkah("operator", "pengajuan", null).then().statusCode(200);
        langkah("verifikator", "verifikasi", null).then().statusCode(200);
    }

    private Response langkah(String peran, String langkah, String catatan) {
        return kirim(kota.sebagai(peran), langkah, badan(catatan));
    }

    private Response sebagai(String sub, String peran, String langkah, String catatan) {
        return kirim(kota.orang(sub, peran), langkah, badan(catatan));
    }

    private Response kirim(io.restassured.specification.RequestSpecification siapa, String langkah, String badan) {
        return siapa.contentType(ContentType.JSON)
                .header("If-Match", tag())
                .body(badan)
                .post(jalur + "/" + langkah);
    }

    private Response tulis(int terlayani) {
        return kota.badan("operator", ISI.formatted(terlayani))
                .header("If-Match", tag())
                .put(jalur);
    }

    private static String badan(String catatan) {
        return catatan == null ? "{}" : "{\"catatan\":\"%s\"}".formatted(catatan);
    }

    private String tag() {
        return kota.sebagai("auditor").get(jalur).header("ETag");
    }
}
