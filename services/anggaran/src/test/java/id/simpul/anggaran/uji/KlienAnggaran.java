package id.simpul.anggaran.uji;

import static io.restassured.RestAssured.given;

import id.simpul.uji.KejadianUji;
import id.simpul.uji.Menunggu;
import id.simpul.uji.PimpinanUji;
import id.simpul.uji.TokenUji;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Langkah-langkah yang dilakukan orang sebuah kota lewat API anggaran. */
public final class KlienAnggaran {
    public static final String DPA = "/api/anggaran/v1/dpa";
    public static final String SP2D = "/api/anggaran/v1/sp2d";
    public static final String SERAPAN = "/api/anggaran/v1/serapan";

    private static final RestAssuredConfig BILANGAN_TEPAT = RestAssuredConfig.config()
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));

    private final String kota;

    private KlienAnggaran(String kota) {
        this.kota = kota;
    }

    /** Mengabarkan kota baru dan kepala dinasnya seperti perencanaan, lalu menunggu layanan mengenal keduanya. */
    public static KlienAnggaran kotaBaru(String awalan) {
        String kota = awalan + "-" + UUID.randomUUID().toString().substring(0, 8);
        PimpinanUji.kabarkan(kota);
        KejadianUji.kirim("perencanaan", kota, "kota", kota, """
                {"kode":"%s","nama":"Kota Uji","namaDinas":"Dinas Sosial Kota Uji","kodeWilayah":"12.71",
                 "kodeBps":"1275","zonaWaktu":"Asia/Jakarta","skalaPredikat":[],"versi":0}
                """.formatted(kota));
        KlienAnggaran klien = new KlienAnggaran(kota);
        Menunggu.sampaiLulus(() -> klien.sebagai("auditor").get(DPA).then().statusCode(200));
        return klien;
    }

    public String kota() {
        return kota;
    }

    public RequestSpecification sebagai(String peran) {
        return given().config(BILANGAN_TEPAT).auth().oauth2(TokenUji.orang(peran, kota));
    }

    /** Permintaan oleh orang tertentu. */
    public RequestSpecification orang(String sub, String peran) {
        return given().config(BILANGAN_TEPAT).auth().oauth2(TokenUji.orang(sub, peran, kota));
    }

    public RequestSpecification operator(Object badan) {
        return sebagai("operator").contentType(ContentType.JSON).body(badan);
    }

    public Response buatDpa(Object badan) {
        return operator(badan)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(DPA);
    }

    /** Membuat DPA yang pasti sah dan mengembalikan id-nya. */
    public String dpaBaru(Object badan) {
        return buatDpa(badan).then().statusCode(201).extract().path("id");
    }

    public Response sahkan(String id) {
        return sahkan("pimpinan-" + kota, id);
    }

    /** Mengesahkan sebagai orang tertentu berperan pimpinan, dengan ETag terakhir. */
    public Response sahkan(String sub, String id) {
        String tag = sebagai("auditor").get(DPA + "/" + id).header("ETag");
        return orang(sub, "pimpinan")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{}")
                .post(DPA + "/" + id + "/pengesahan");
    }

    /** Mengesahkan DPA yang belum pernah diubah pada tanggal itu. */
    public Response sahkanPada(String id, String tanggal) {
        return sebagai("pimpinan")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v0\"")
                .body(Map.of("tanggal", tanggal))
                .post(DPA + "/" + id + "/pengesahan");
    }

    /** DPA yang sudah berlaku. */
    public String dpaSah(Object badan) {
        String id = dpaBaru(badan);
        sahkan(id).then().statusCode(200);
        return id;
    }

    /** Id baris menurut kuncinya. */
    public Map<String, String> idBaris(String dpa) {
        List<Map<String, Object>> baris = sebagai("operator")
                .queryParam("limit", 500)
                .get(DPA + "/" + dpa + "/rincian")
                .then()
                .statusCode(200)
                .extract()
                .path("data");
        Map<String, String> perKunci = new LinkedHashMap<>();
        baris.forEach(satu -> perKunci.put((String) satu.get("kunci"), (String) satu.get("id")));
        return perKunci;
    }

    /** Badan rekap dari realisasi per kunci. */
    public Map<String, Object> rekap(String dpa, Map<String, BigDecimal> realisasi) {
        Map<String, String> id = idBaris(dpa);
        return Map.of(
                "baris",
                realisasi.entrySet().stream()
                        .map(satu -> Map.of("rincianId", id.get(satu.getKey()), "realisasi", satu.getValue()))
                        .toList());
    }

    public Response rekapPertama(String dpa, Map<String, BigDecimal> realisasi) {
        return operator(rekap(dpa, realisasi)).header("If-None-Match", "*").put(DPA + "/" + dpa + "/realisasi-rekap");
    }

    /** Satu pembebanan ke baris berkunci itu. */
    public Map<String, Object> pembebanan(String dpa, String kunci, long nilai) {
        return Map.of("rincianId", idBaris(dpa).get(kunci), "nilai", nilai);
    }

    /** Mencatat SP2D dengan baris-baris itu. */
    public Response bayar(int tahun, String nomor, String tanggal, String jenis, Map<?, ?>... baris) {
        return sp2d(
                Map.of("tahun", tahun, "nomor", nomor, "tanggal", tanggal, "jenis", jenis, "baris", List.of(baris)));
    }

    public Response sp2d(Map<String, Object> badan) {
        return operator(badan)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(SP2D);
    }

    public Response serapan(int tahun, String tingkat) {
        return sebagai("auditor")
                .queryParam("tahun", tahun)
                .queryParam("tingkat", tingkat)
                .get(SERAPAN);
    }
}
