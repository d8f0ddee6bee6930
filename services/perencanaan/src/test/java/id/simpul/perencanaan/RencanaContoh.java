package id.simpul.perencanaan;

import static io.restassured.RestAssured.given;

import id.simpul.uji.TokenUji;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Kota, Renstra, dan indikator contoh yang dibuat lewat API. */
public final class RencanaContoh {
    public static final String JALUR = "/api/perencanaan/v1";

    private RencanaContoh() {}

    public static RequestSpecification sebagai(String peran, String kota) {
        return given().auth().oauth2(TokenUji.orang(peran, kota)).contentType(ContentType.JSON);
    }

    public static RequestSpecification denganKunci(String peran, String kota) {
        return sebagai(peran, kota).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Membuat kota bila belum ada. */
    public static void kota(String kota) {
        sebagai("admin-kota", kota).header("If-None-Match", "*").body("""
                        {"nama":"Kota Uji","namaDinas":"Dinas Sosial Kota Uji","kodeWilayah":"12.71","kodeBps":"1275",
                         "zonaWaktu":"Asia/Jakarta"}
                        """).put(JALUR + "/kota");
    }

    public static final String ISI_RENSTRA = """
            {"judul":"Renstra 2021-2026","tahunAwal":2021,"tahunAkhir":2026,"misi":[],
             "tujuan":[{"kode":"T1","uraian":"Kesejahteraan merata","sasaran":[
               {"kode":"S1","uraian":"Meningkatnya penanganan fakir miskin","strategi":[],"arahKebijakan":[]}]}]}
            """;

    public static JsonPath renstra(String kota) {
        kota(kota);
        return denganKunci("operator", kota)
                .body(ISI_RENSTRA)
                .post(JALUR + "/renstra")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Mengajukan dan menetapkan Renstra DRAF; kepala dinasnya didaftarkan bila belum ada. */
    public static void tetapkanRenstra(String kota, String id) {
        PejabatContoh.kepalaDinas(kota);
        String alamat = JALUR + "/renstra/" + id;
        String tag = sebagai("operator", kota).get(alamat).header("ETag");
        tag = sebagai("operator", kota)
                .header("If-Match", tag)
                .post(alamat + "/pengajuan")
                .header("ETag");
        sebagai("pimpinan", kota)
                .header("If-Match", tag)
                .post(alamat + "/penetapan")
                .then()
                .statusCode(200);
    }

    public static Response indikator(String kota, JsonPath renstra, String kode) {
        return denganKunci("operator", kota)
                .body(isiIndikator(renstra.getString("id"), renstra.getString("tujuan[0].sasaran[0].id"), kode))
                .post(JALUR + "/indikator");
    }

    public static String isiIndikator(String renstraId, String sasaranId, String kode) {
        return """
                {"renstraId":"%s","induk":{"jenis":"SASARAN","id":"%s"},"kode":"%s",
                 "nama":"Persentase fakir miskin yang memperoleh bantuan sosial","satuan":"%%","arah":"NAIK",
                 "akumulasi":"POSISI_AKHIR","iku":true,"target":[{"tahun":2024,"nilai":70}]}
                """.formatted(renstraId, sasaranId, kode);
    }
}
