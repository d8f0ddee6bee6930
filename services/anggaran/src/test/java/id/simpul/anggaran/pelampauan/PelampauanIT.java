package id.simpul.anggaran.pelampauan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Realisasi di atas anggaran: ditolak, kecuali kota memilih menerimanya dengan alasan. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class PelampauanIT {
    private static final String KEBIJAKAN = "/api/anggaran/v1/kebijakan";
    private static final String PELAMPAUAN = "/api/anggaran/v1/pelampauan";
    private static final int TAHUN = DpaKecil.TAHUN;

    @Test
    void a_city_refuses_overspending_until_its_admin_allows_it_with_a_reason() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("lampau");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.sebagai("operator").get(KEBIJAKAN).then().body("pelampauan", equalTo("TOLAK"));
        bayar(kota, dpa, "LS-1", 601, "mendesak")
                .then()
                .statusCode(422)
                .body("detail", containsString("tersisa Rp600"));

        izinkan(kota);
        bayar(kota, dpa, "LS-1", 601, null)
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/alasanPelampauan"));
        String sp2d = bayar(kota, dpa, "LS-1", 601, "Bencana; menunggu perubahan APBD")
                .then()
                .statusCode(201)
                .body("alasanPelampauan", containsString("Bencana"))
                .extract()
                .path("id");
        daftar(kota)
                .then()
                .body("data.sp2dId", equalTo(List.of(sp2d)))
                .body("data[0].lebih", equalTo(1))
                .body("data[0].lebihSekarang", equalTo(1))
                .body("data[0].alasan", containsString("Bencana"));
    }

    @Test
    void what_was_overspent_stays_listed_after_a_new_version_covers_it() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("lampau");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        izinkan(kota);
        bayar(kota, dpa, "LS-1", 650, "mendesak").then().statusCode(201);

        kota.sahkan(kota.dpaBaru(DpaKecil.badan("PERGESERAN-1", "a", "590", "b", "410")))
                .then()
                .statusCode(422)
                .body("violations[0].aturan", equalTo("realisasi-tertampung"));
        kota.dpaSah(DpaKecil.badan("PERUBAHAN", "a", "700", "b", "400"));
        daftar(kota).then().body("data[0].lebih", equalTo(50)).body("data[0].lebihSekarang", equalTo(0));
    }

    @Test
    void a_recap_above_the_budget_needs_a_reason_too_and_a_return_is_never_overspending() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("lampau");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        izinkan(kota);
        String baris = kota.idBaris(dpa).get("a");
        rekap(kota, dpa, Map.of("rincianId", baris, "realisasi", 700))
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/baris/0/alasanPelampauan"));
        daftar(kota).then().body("data", hasSize(0));
        rekap(kota, dpa, Map.of("rincianId", baris, "realisasi", 700, "alasanPelampauan", "menurut dokumen"))
                .then()
                .statusCode(201);
        daftar(kota).then().body("data.sumber", equalTo(List.of("REKAP"))).body("data[0].lebih", equalTo(100));
    }

    private static void izinkan(KlienAnggaran kota) {
        String tag = kota.sebagai("admin-kota").get(KEBIJAKAN).header("ETag");
        kota.sebagai("admin-kota")
                .contentType(ContentType.JSON)
                .body("{\"pelampauan\":\"TERIMA_BERALASAN\"}")
                .put(KEBIJAKAN)
                .then()
                .statusCode(428);
        kota.sebagai("admin-kota")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{\"pelampauan\":\"TERIMA_BERALASAN\"}")
                .put(KEBIJAKAN)
                .then()
                .statusCode(200)
                .body("pelampauan", equalTo("TERIMA_BERALASAN"))
                .body("versi", equalTo(1));
    }

    private static Response bayar(KlienAnggaran kota, String dpa, String nomor, long nilai, String alasan) {
        Map<String, Object> badan = new HashMap<>(Map.of(
                "tahun",
                TAHUN,
                "nomor",
                nomor,
                "tanggal",
                "2023-05-01",
                "jenis",
                "LS",
                "baris",
                List.of(kota.pembebanan(dpa, "a", nilai))));
        if (alasan != null) {
            badan.put("alasanPelampauan", alasan);
        }
        return kota.sp2d(badan);
    }

    private static Response rekap(KlienAnggaran kota, String dpa, Map<String, Object> baris) {
        return kota.operator(Map.of("baris", List.of(baris)))
                .header("If-None-Match", "*")
                .put(KlienAnggaran.DPA + "/" + dpa + "/realisasi-rekap");
    }

    private static Response daftar(KlienAnggaran kota) {
        return kota.sebagai("auditor").queryParam("tahun", TAHUN).get(PELAMPAUAN);
    }
}
