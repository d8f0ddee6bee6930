package id.simpul.realisasi.bukti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.http.Sidik;
import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class BuktiIT {
    private static final String BUKTI = Kota.AKAR + "bukti/";

    private Kota kota;
    private UUID indikator;
    private String realisasi;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-bukti");
        indikator = kota.indikator("S1.I1", "%", "70");
        realisasi = kota.tercatat(indikator, "2024", "{\"pembilang\":7,\"penyebut\":10}");
    }

    @Test
    void an_uploaded_pdf_comes_back_byte_for_byte_as_an_attachment_and_is_named_in_the_entry() {
        byte[] pdf = BerkasContoh.pdf("daftar penerima");
        String id = unggah("Daftar penerima 2024.pdf", pdf)
                .then()
                .statusCode(201)
                .body("jenisMedia", equalTo("application/pdf"))
                .body("ukuran", equalTo(pdf.length))
                .body("sha256", equalTo(Sidik.sha256(pdf)))
                .extract()
                .path("id");
        kota.sebagai("auditor")
                .get(Kota.REALISASI + realisasi)
                .then()
                .body("bukti.id", contains(id))
                .body("bukti.sha256", contains(Sidik.sha256(pdf)));
        byte[] unduhan = kota.sebagai("verifikator")
                .get(BUKTI + id + "/isi")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("attachment; filename=\"Daftar penerima 2024.pdf\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertThat(unduhan).isEqualTo(pdf);
    }

    @Test
    void a_renamed_program_is_415_and_leaves_nothing_behind() {
        unggah("laporan.pdf", BerkasContoh.programWindows())
                .then()
                .statusCode(415)
                .body("kode", equalTo("jenis-media-tidak-didukung"))
                .body("violations[0].pointer", equalTo("/berkas"))
                .body("violations[0].nilai", containsString("application/x-"));
        unggah("laporan.pdf", BerkasContoh.programLinux()).then().statusCode(415);
        unggah("laporan.exe", BerkasContoh.pdf("x"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("ekstensi"));
        unggah("kosong.pdf", new byte[0]).then().statusCode(422);
        kota.sebagai("auditor").get(Kota.REALISASI + realisasi).then().body("bukti", empty());
        daftar(realisasi, 0);
    }

    @Test
    void a_personal_number_in_the_name_or_the_note_is_refused_and_a_path_in_the_name_is_dropped() throws IOException {
        unggah("KTP 9999010101010001.pdf", BerkasContoh.pdf("x"))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("nomor-pribadi"));
        kirim("a.pdf", BerkasContoh.pdf("x"), "NIP 999901010101000199", kunci())
                .then()
                .statusCode(422);
        unggah("../../etc/daftar.docx", BerkasContoh.zip("[Content_Types].xml", "word/document.xml"))
                .then()
                .statusCode(201)
                .body("namaBerkas", equalTo("daftar.docx"));
    }

    @Test
    void the_same_key_and_file_give_one_piece_of_evidence_and_another_file_under_it_is_422() {
        String kunci = kunci();
        String id = kirim("a.pdf", BerkasContoh.pdf("satu"), null, kunci)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        kirim("a.pdf", BerkasContoh.pdf("satu"), null, kunci)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));
        kirim("a.pdf", BerkasContoh.pdf("dua"), null, kunci).then().statusCode(422);
        daftar(realisasi, 1);
        formulir("a.pdf", BerkasContoh.pdf("x")).post(BUKTI).then().statusCode(400);
    }

    @Test
    void evidence_is_frozen_with_the_approval_and_stays_readable_after_it_is_detached() {
        byte[] pdf = BerkasContoh.pdf("surat");
        String id = unggah("surat.pdf", pdf).path("id");
        kota.sampaiDisetujui(realisasi);
        unggah("lagi.pdf", pdf).then().statusCode(409);
        lepas(id).then().statusCode(409);
        kota.langkah("pimpinan", realisasi, "pembukaan", "Bukti salah").then().statusCode(200);
        lepas(id).then().statusCode(200).body("alasanDilepas", equalTo("Keliru"));
        lepas(id).then().statusCode(409);
        kota.sebagai("auditor").get(Kota.REALISASI + realisasi).then().body("bukti", empty());
        kota.sebagai("auditor")
                .get(Kota.REALISASI + realisasi + "/snapshot")
                .then()
                .body("data[0].isi.bukti[0].sha256", equalTo(Sidik.sha256(pdf)));
        assertThat(kota.sebagai("auditor").get(BUKTI + id + "/isi").asByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void another_city_neither_sees_nor_downloads_nor_attaches() {
        String id = unggah("surat.pdf", BerkasContoh.pdf("rahasia")).path("id");
        Kota lain = Kota.siap("kota-bukti-lain");
        lain.sebagai("auditor").get(BUKTI + id).then().statusCode(404);
        lain.sebagai("auditor").get(BUKTI + id + "/isi").then().statusCode(404);
        lain.badan("operator", "{\"alasan\":\"x\"}")
                .header("If-Match", "*")
                .post(BUKTI + id + "/pelepasan")
                .then()
                .statusCode(404);
        lain.sebagai("operator")
                .header("Idempotency-Key", kunci())
                .multiPart("entitas", "REALISASI")
                .multiPart("entitasId", realisasi)
                .multiPart("berkas", "a.pdf", BerkasContoh.pdf("x"), "application/pdf")
                .post(BUKTI)
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get(BUKTI).then().body("data", empty());
    }

    @Test
    void a_body_that_is_no_form_is_415_a_broken_one_400_and_an_incomplete_one_422() {
        kota.badan("operator", "{}")
                .header("Idempotency-Key", kunci())
                .post(BUKTI)
                .then()
                .statusCode(415);
        kota.sebagai("operator")
                .header("Idempotency-Key", kunci())
                .contentType("multipart/form-data; boundary=batas")
                .body("--batas\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"a.pdf\"\r\n\r\n%PDF"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post(BUKTI)
                .then()
                .statusCode(400);
        kota.sebagai("operator")
                .header("Idempotency-Key", kunci())
                .multiPart("entitas", "REALISASI")
                .multiPart("entitasId", realisasi)
                .post(BUKTI)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/berkas"));
        kota.sebagai("operator")
                .header("Idempotency-Key", kunci())
                .multiPart("entitas", "LAIN")
                .multiPart("berkas", "a.pdf", BerkasContoh.pdf("x"), "application/pdf")
                .post(BUKTI)
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/entitas"));
    }

    private void daftar(String entitasId, int banyak) {
        kota.sebagai("auditor")
                .queryParam("entitas", "REALISASI")
                .queryParam("entitasId", entitasId)
                .get(BUKTI)
                .then()
                .statusCode(200)
                .body("data", hasSize(banyak));
    }

    private Response unggah(String nama, byte[] isi) {
        return kirim(nama, isi, null, kunci());
    }

    private Response kirim(String nama, byte[] isi, String keterangan, String kunci) {
        var permintaan = formulir(nama, isi).header("Idempotency-Key", kunci);
        return (keterangan == null ? permintaan : permintaan.multiPart("keterangan", keterangan)).post(BUKTI);
    }

    private io.restassured.specification.RequestSpecification formulir(String nama, byte[] isi) {
        return kota.sebagai("operator")
                .multiPart("entitas", "REALISASI")
                .multiPart("entitasId", realisasi)
                .multiPart("berkas", nama, isi, "application/octet-stream");
    }

    private Response lepas(String id) {
        String tag = kota.sebagai("auditor").get(BUKTI + id).header("ETag");
        return kota.sebagai("operator")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"alasan\":\"Keliru\"}")
                .post(BUKTI + id + "/pelepasan");
    }

    private static String kunci() {
        return UUID.randomUUID().toString();
    }
}
