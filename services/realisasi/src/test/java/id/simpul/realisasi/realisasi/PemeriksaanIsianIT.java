package id.simpul.realisasi.realisasi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dari mengembalikan dengan catatan sampai membandingkan dengan yang disetujui. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class PemeriksaanIsianIT {
    private Kota kota;
    private UUID indikator;
    private String id;

    @BeforeEach
    void catat() {
        kota = Kota.siap("kota-periksa");
        indikator = kota.indikator("S1.I1", "%", "70");
        id = kota.tercatat(indikator, "2024", """
                {"komponen":[{"uraian":"Sembako","jumlah":7,"satuan":"KPM","dihitung":true},
                             {"uraian":"PKH","jumlah":2,"satuan":"KPM","dihitung":false,"alasan":"Sudah di Sembako"}],
                 "penyebut":10}
                """);
    }

    @Test
    void a_remark_sits_on_one_field_and_holds_the_submission_until_it_is_answered() {
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        kembalikan("/komponen/5/jumlah")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/catatanBidang/0/pointer"));
        String catatan = kembalikan("/komponen/0/jumlah")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAF"))
                .body("catatanBidang[0].pointer", equalTo("/komponen/0/jumlah"))
                .body("catatanBidang[0].selesai", equalTo(false))
                .extract()
                .path("catatanBidang[0].id");
        kota.langkah("operator", id, "pengajuan", null)
                .then()
                .statusCode(409)
                .body("detail", containsString("1 catatan"));
        kota.badan("operator", "{\"tanggapan\":\"Sudah sesuai bukti\"}")
                .header("If-Match", kota.tag(id))
                .post(Kota.REALISASI + id + "/catatan-bidang/" + catatan + "/penyelesaian")
                .then()
                .statusCode(200)
                .body("catatanBidang[0].selesai", equalTo(true));
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
    }

    @Test
    void the_difference_since_the_approval_names_every_changed_field() {
        kota.sebagai("auditor").get(Kota.REALISASI + id + "/beda").then().statusCode(404);
        kota.sampaiDisetujui(id);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/beda")
                .then()
                .statusCode(200)
                .body("perubahan", hasSize(0))
                .body("banyaknyaPerubahan", equalTo(0));
        kota.langkah("pimpinan", id, "pembukaan", "Temuan Inspektorat").then().statusCode(200);
        kota.badan("operator", "{\"pembilang\":8,\"penyebut\":10}")
                .header("If-Match", kota.tag(id))
                .put(Kota.REALISASI + indikator + "/2024")
                .then()
                .statusCode(200);
        kota.sebagai("verifikator")
                .get(Kota.REALISASI + id + "/beda")
                .then()
                .body("alasanPembukaan", equalTo("Temuan Inspektorat"))
                .body("banyaknyaPerubahan", equalTo(1))
                .body("perubahan.pointer", hasItems("/cara", "/nilai", "/pembilang"))
                .body("perubahan.pointer", not(hasItem("/penyebut")))
                .body("perubahan.find { it.pointer == '/nilai' }.disetujui", equalTo(70))
                .body("perubahan.find { it.pointer == '/nilai' }.sekarang", equalTo(80));
    }

    @Test
    void each_item_of_a_bulk_has_its_own_outcome() {
        String kedua = kota.tercatat(kota.indikator("S1.I2", "%", "70"), "2024", "{\"nilai\":1}");
        kota.badan("operator", """
                        {"data":[{"id":"%s","versi":0},{"id":"%s","versi":7},{"id":"%s","versi":0},{"id":"%s"}]}
                        """.formatted(id, kedua, UUID.randomUUID(), kedua))
                .post(Kota.AKAR + "alur-massal/pengajuan")
                .then()
                .statusCode(207)
                .body("berhasil", equalTo(1))
                .body("gagal", equalTo(3))
                .body("data.status", contains(200, 412, 404, 428))
                .body("data[0].realisasi.status", equalTo("DIAJUKAN"))
                .body("data[1].galat.kode", equalTo("prasyarat-gagal"));
        kota.badan("operator", "{\"data\":[]}")
                .post(Kota.AKAR + "alur-massal/pengajuan")
                .then()
                .statusCode(422);
    }

    @Test
    void the_inbox_shows_each_person_what_waits_for_them_and_why() {
        Kota sendiri = Kota.siap("kota-tugas");
        String satu = sendiri.tercatat(sendiri.indikator("S1.I1", "%", "70"), "2024", "{\"nilai\":1}");
        tugas(sendiri, "operator").body("data.alasan", contains("Draf belum diajukan."));
        tugas(sendiri, "verifikator").body("data", hasSize(0));
        sendiri.langkah("operator", satu, "pengajuan", null).then().statusCode(200);
        tugas(sendiri, "operator").body("data", hasSize(0));
        tugas(sendiri, "verifikator")
                .body("data.realisasiId", contains(satu))
                .body("data[0].tindakan", equalTo("verifikasi"))
                .body("data[0].sejak", notNullValue());
        sendiri.orang("operator-kota-tugas", "verifikator")
                .get(Kota.AKAR + "tugas")
                .then()
                .body("data", hasSize(0));
        sendiri.langkah("verifikator", satu, "penolakan", "Lampirkan bukti")
                .then()
                .statusCode(200);
        tugas(sendiri, "operator").body("data[0].alasan", containsString("Lampirkan bukti"));
    }

    @Test
    void a_figure_explains_itself_with_its_parts_steps_and_rounding() {
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/penjelasan")
                .then()
                .statusCode(200)
                .body("nilai", equalTo(70))
                .body("rumus.nama", equalTo("realisasi.komponen"))
                .body("masukan.nama", contains("Sembako", "PKH", "penyebut"))
                .body("masukan[1].dihitung", equalTo(false))
                .body("langkah[0].nilai", equalTo(7));
    }

    @Test
    void the_transition_table_is_published_with_roles_and_conditions() {
        kota.sebagai("integrator")
                .get(Kota.AKAR + "alur")
                .then()
                .statusCode(200)
                .body("data.find { it.tindakan == 'persetujuan' }.dari", contains("DIVERIFIKASI"))
                .body("data.find { it.tindakan == 'persetujuan' }.peran", contains("pimpinan"))
                .body("data.find { it.tindakan == 'persetujuan' }.bukanOleh", hasItem("verifikator"));
    }

    private static io.restassured.response.ValidatableResponse tugas(Kota kota, String peran) {
        return kota.sebagai(peran).get(Kota.AKAR + "tugas").then().statusCode(200);
    }

    private io.restassured.response.Response kembalikan(String pointer) {
        return kota.badan("verifikator", """
                        {"catatan":"Periksa lagi","catatanBidang":[{"pointer":"%s","isi":"Tidak cocok dengan bukti"}]}
                        """.formatted(pointer))
                .header("If-Match", kota.tag(id))
                .post(Kota.REALISASI + id + "/penolakan");
    }
}
