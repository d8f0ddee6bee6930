package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.Menunggu;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Mengirim berkas, menunggu pekerjaannya, menerapkannya. */
final class KlienImpor {
    static final String IMPOR = "/api/anggaran/v1/impor";
    static final String PEKERJAAN = "/api/anggaran/v1/pekerjaan/";

    private final KlienAnggaran kota;

    KlienImpor(KlienAnggaran kota) {
        this.kota = kota;
    }

    Response kirim(String jenis, int tahun, String versi, String media, byte[] badan, String kunci) {
        var permintaan = kota.sebagai("operator")
                .header("Idempotency-Key", kunci)
                .header("Content-Type", media)
                .queryParam("jenis", jenis)
                .queryParam("tahun", tahun);
        return (versi == null ? permintaan : permintaan.queryParam("versi", versi))
                .body(badan)
                .post(IMPOR);
    }

    /** Mengirim teks dan menunggu sampai selesai dicocokkan. */
    JsonPath cocokkan(String jenis, int tahun, String versi, String isi) {
        String media = isi.startsWith("[") || isi.startsWith("{") ? "application/json" : "text/csv";
        byte[] badan = isi.getBytes(StandardCharsets.UTF_8);
        return tunggu(kirim(jenis, tahun, versi, media, badan, UUID.randomUUID().toString())
                .then()
                .statusCode(202)
                .extract()
                .path("id"));
    }

    /** Menunggu sampai pekerjaan itu tidak berjalan lagi. */
    JsonPath tunggu(String id) {
        Menunggu.sampaiLulus(() -> assertThat(baca(id).getString("status")).isNotIn("MEMBACA", "MENERAPKAN"));
        return baca(id);
    }

    JsonPath baca(String id) {
        return kota.sebagai("operator")
                .get(PEKERJAAN + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response terapkan(String id) {
        String tag = kota.sebagai("operator").get(PEKERJAAN + id).header("ETag");
        return kota.sebagai("operator").header("If-Match", tag).post(PEKERJAAN + id + "/penerapan");
    }

    /** Menerapkan dan menunggu selesainya. */
    JsonPath terapkanSampaiSelesai(String id) {
        terapkan(id).then().statusCode(202);
        return tunggu(id);
    }
}
