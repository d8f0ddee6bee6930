package id.simpul.realisasi;

import static io.restassured.RestAssured.given;

import id.simpul.uji.KejadianUji;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import id.simpul.uji.TokenUji;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.Assertions;

/** Satu kota dalam uji, dengan kejadian perencanaan seperti yang diterbitkan layanan perencanaan. */
public record Kota(String kode) {
    public static final String AKAR = "/api/realisasi/v1/";
    public static final String REALISASI = AKAR + "realisasi/";

    private static final Map<String, Kota> SIAP = new ConcurrentHashMap<>();

    /** Kota yang kejadiannya sudah sampai; dikirim sekali saja per JVM uji. */
    public static Kota siap(String kode) {
        return SIAP.computeIfAbsent(kode, Kota::kirim);
    }

    private static Kota kirim(String kode) {
        PimpinanUji.kabarkan(kode);
        KejadianUji.kirim("perencanaan", kode, "kota", kode, """
                {"kode":"%s","nama":"Kota Uji","namaDinas":"Dinas Sosial","kodeWilayah":"12.71","kodeBps":"1275",
                 "zonaWaktu":"Asia/Jakarta","skalaPredikat":[],"versi":1,"bidangBaru":"diabaikan"}
                """.formatted(kode));
        Kota kota = new Kota(kode);
        Menunggu.sampaiLulus(() -> Assertions.assertThat(
                        kota.sebagai("operator").get(REALISASI).statusCode())
                .isEqualTo(200));
        return kota;
    }

    /** Indikator yang kejadiannya sudah sampai. */
    public UUID indikator(String kode, String satuan, String target) {
        UUID id = UUID.randomUUID();
        kabarkanIndikator(id, kode, satuan, target, 0);
        Menunggu.sampaiLulus(() -> Assertions.assertThat(
                        badan("operator", "{}").put(REALISASI + id + "/2024").statusCode())
                .isEqualTo(428));
        return id;
    }

    /** Mengirim keadaan baru indikator tanpa menunggu. */
    public void kabarkanIndikator(UUID id, String kodeIndikator, String satuan, String target, int versi) {
        KejadianUji.kirim("perencanaan", kode, "indikator", id.toString(), """
                {"id":"%s","renstraId":"%s","induk":{"jenis":"SASARAN","id":"%s"},"kode":"%s","nama":"Indikator uji",
                 "satuan":"%s","arah":"NAIK","rumus":"naik.rasio","akumulasi":"POSISI_AKHIR","iku":true,
                 "target":[{"tahun":2024,"nilai":%s,"teks":null}],"versi":%d}
                """.formatted(
                        id, UUID.randomUUID(), UUID.randomUUID(), kodeIndikator, satuan, target, versi));
    }

    /** Permintaan dengan token peran itu. */
    public RequestSpecification sebagai(String peran) {
        return given().auth().oauth2(TokenUji.orang(peran, kode));
    }

    /** Permintaan oleh orang tertentu. */
    public RequestSpecification orang(String sub, String peran) {
        return given().auth().oauth2(TokenUji.orang(sub, peran, kode));
    }

    /** Permintaan berbadan JSON dengan token peran itu. */
    public RequestSpecification badan(String peran, String json) {
        return sebagai(peran).contentType(ContentType.JSON).body(json);
    }

    /** Mencatat realisasi pertama kali. */
    public Response catat(UUID indikator, String periode, String json) {
        return badan("operator", json).header("If-None-Match", "*").put(REALISASI + indikator + "/" + periode);
    }

    /** Mencatat realisasi dan mengembalikan id-nya. */
    public String tercatat(UUID indikator, String periode, String json) {
        return catat(indikator, periode, json).then().statusCode(201).extract().path("id");
    }

    /** Menjalankan langkah alur dengan ETag terakhir. */
    public Response langkah(String peran, String id, String langkah, String catatan) {
        return langkah(sebagai(peran), id, langkah, catatan);
    }

    /** Menjalankan langkah alur sebagai peminta tertentu dengan ETag terakhir. */
    public Response langkah(RequestSpecification peminta, String id, String langkah, String catatan) {
        return peminta.contentType(ContentType.JSON)
                .header("If-Match", tag(id))
                .body(catatan == null ? "{}" : "{\"catatan\":\"%s\"}".formatted(catatan))
                .post(REALISASI + id + "/" + langkah);
    }

    /** ETag realisasi sekarang. */
    public String tag(String id) {
        return sebagai("auditor").get(REALISASI + id).header("ETag");
    }

    /** Membawa realisasi sampai DIVERIFIKASI. */
    public void sampaiDiverifikasi(String id) {
        langkah("operator", id, "pengajuan", null).then().statusCode(200);
        langkah("verifikator", id, "verifikasi", null).then().statusCode(200);
    }

    /** Membawa realisasi sampai DISETUJUI. */
    public Response sampaiDisetujui(String id) {
        sampaiDiverifikasi(id);
        Response jawaban = langkah("pimpinan", id, "persetujuan", null);
        jawaban.then().statusCode(200);
        return jawaban;
    }
}
