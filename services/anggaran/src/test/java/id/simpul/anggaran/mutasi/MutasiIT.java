package id.simpul.anggaran.mutasi;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.BasisData;
import id.simpul.anggaran.uji.Dokumen;
import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Buku mutasi, anggaran pada tanggal mana pun, dan siapa yang menyetujui sebuah pergeseran. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class MutasiIT {
    private static final String MUTASI = "/api/anggaran/v1/mutasi-anggaran";

    @Test
    void the_budget_of_any_date_is_rebuilt_from_the_ledger_and_equals_the_version_then_in_force() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("buku");
        String murni = sah(kota, "2023-01-02", DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        String geser = sah(kota, "2023-03-01", DpaKecil.badan("PERGESERAN-1", "a", "500", "b", "500"));
        String ubah = sah(kota, "2023-09-01", DpaKecil.badan("PERUBAHAN", "a", "500", "c", "900"));

        saldo(kota, "2023-01-01")
                .body("dpaId", nullValue())
                .body("data", hasSize(0))
                .body("cocok", equalTo(true));
        saldo(kota, "2023-02-28").body("dpaId", equalTo(murni)).body("total", equalTo(1000));
        saldo(kota, "2023-03-01").body("dpaId", equalTo(geser)).body("data.anggaran", equalTo(List.of(500, 500)));
        saldo(kota, "2023-12-31")
                .body("dpaId", equalTo(ubah))
                .body("versi", equalTo("PERUBAHAN"))
                .body("total", equalTo(1400))
                .body("data.kunci", equalTo(List.of("a", "c")))
                .body("cocok", equalTo(true));
        kota.sebagai("auditor")
                .queryParam("berlakuPada", "2023-04-01")
                .get(DPA)
                .then()
                .body("data.id", equalTo(List.of(geser)));
        kota.sebagai("auditor")
                .queryParam("berlakuPada", "2023-04-01")
                .queryParam("diketahuiPada", "2020-01-01T00:00:00Z")
                .get(DPA)
                .then()
                .body("data", hasSize(0));
    }

    @Test
    void the_ledger_is_listed_in_pages_and_filtered_and_nobody_can_rewrite_it() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("buku");
        sah(kota, "2023-01-02", DpaKecil.badan("MURNI", "a", "600", "b", "400"));
        String geser = sah(kota, "2023-03-01", DpaKecil.badan("PERGESERAN-1", "a", "500", "b", "500"));

        JsonPath pertama = daftar(kota, Map.of("tahun", 2023, "limit", 3)).jsonPath();
        daftar(kota, Map.of("tahun", 2023, "limit", 3, "kursor", pertama.getString("kursor")))
                .then()
                .body("data.kunci", equalTo(List.of("b")))
                .body("data[0].selisih", equalTo(100));
        daftar(kota, Map.of("tahun", 2023, "dpa", geser))
                .then()
                .body("data.jenis", equalTo(List.of("PERGESERAN", "PERGESERAN")))
                .body("data.selisih", equalTo(List.of(-100, 100)));
        daftar(kota, Map.of("tahun", 2023, "kunci", "a", "sampai", "2023-02-01"))
                .then()
                .body("data.sesudah", equalTo(List.of(600)));
        daftar(kota, Map.of("tahun", 2023, "sejak", "kapan")).then().statusCode(400);
        assertThatThrownBy(() -> BasisData.sebagaiAplikasi("update mutasi_anggaran set sesudah = 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_shift_of_metro_2022_names_what_moved_and_who_approves() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("metro");
        kota.dpaSah(Dokumen.metro2022().dpa("MURNI"));
        Map<String, Object> badan = Dokumen.metro2022().dpa("PERGESERAN-1");
        Dokumen.tambah(badan, "p1.k2.s1", 1_000_000);
        Dokumen.tambah(badan, "p1.k4.s6", -1_000_000);
        String geser = kota.dpaBaru(badan);

        kota.sebagai("operator")
                .get(DPA + "/" + geser + "/pergeseran")
                .then()
                .body("penyetuju", equalTo("PERUBAHAN_APBD"))
                .body("selisihTotal", equalTo(0))
                .body("data.jenis", equalTo(List.of("ANTAR_KEGIATAN")))
                .body("data[0].nilai", equalTo(1_000_000))
                .body("baris.kunci", equalTo(List.of("p1.k2.s1", "p1.k4.s6")));
        kota.sebagai("operator")
                .get(DPA + "/" + geser)
                .then()
                .body("pergeseran.penyetuju", equalTo("PERUBAHAN_APBD"))
                .body("pergeseran.jenis", equalTo(List.of("ANTAR_KEGIATAN")));
    }

    @Test
    void a_first_version_shifts_nothing() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("pertama");
        String murni = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.sebagai("auditor")
                .get(DPA + "/" + murni + "/pergeseran")
                .then()
                .statusCode(200)
                .body("asal", nullValue())
                .body("penyetuju", nullValue());
    }

    private static String sah(KlienAnggaran kota, String tanggal, Map<String, Object> badan) {
        String id = kota.dpaBaru(badan);
        kota.sahkanPada(id, tanggal).then().statusCode(200);
        return id;
    }

    private static ValidatableResponse saldo(KlienAnggaran kota, String pada) {
        return kota.sebagai("auditor")
                .queryParam("tahun", 2023)
                .queryParam("pada", pada)
                .get(MUTASI + "/saldo")
                .then()
                .statusCode(200);
    }

    private static Response daftar(KlienAnggaran kota, Map<String, ?> saringan) {
        return kota.sebagai("auditor").queryParams(saringan).get(MUTASI);
    }
}
