package id.simpul.anggaran;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.anggaran.uji.KotaBerisi;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sumber daya kota lain tampak tidak ada, operasi apa pun yang dicoba. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class SekatKotaIT {
    @Test
    void every_operation_on_another_citys_dpa_is_404_or_empty() {
        KlienAnggaran pemilik = KlienAnggaran.kotaBaru("sekat");
        String dpa = KotaBerisi.isi(pemilik);
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        Map<String, Object> rekap = pemilik.rekap(dpa, Map.of("a", BigDecimal.ONE));

        lain.sebagai("auditor").get(DPA + "/" + dpa).then().statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/rincian").then().statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/realisasi-rekap").then().statusCode(404);
        lain.sebagai("auditor")
                .queryParam("dengan", dpa)
                .get(DPA + "/" + dpa + "/beda")
                .then()
                .statusCode(404);
        lain.operator(DpaKecil.badan("MURNI", "a", "1"))
                .header("If-Match", "\"v1\"")
                .put(DPA + "/" + dpa)
                .then()
                .statusCode(404);
        lain.sebagai("pimpinan")
                .noContentType()
                .header("If-Match", "\"v1\"")
                .post(DPA + "/" + dpa + "/pengesahan")
                .then()
                .statusCode(404);
        lain.operator(rekap)
                .header("If-Match", "\"v0\"")
                .put(DPA + "/" + dpa + "/realisasi-rekap")
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get(DPA + "/" + dpa + "/anggaran-kas").then().statusCode(404);
        lain.operator(Map.of("baris", List.of()))
                .header("If-Match", "\"v0\"")
                .put(DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(404);
        lain.sebagai("auditor").get(DPA).then().statusCode(200).body("data", hasSize(0));
        lain.serapan(DpaKecil.TAHUN, null).then().body("versiDpa", nullValue()).body("data", hasSize(0));
    }

    @Test
    void the_difference_with_another_citys_version_is_404() {
        KlienAnggaran pemilik = KlienAnggaran.kotaBaru("sekat");
        String asing = KotaBerisi.isi(pemilik);
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        String punya = KotaBerisi.isi(lain);
        lain.sebagai("auditor")
                .queryParam("dengan", asing)
                .get(DPA + "/" + punya + "/beda")
                .then()
                .statusCode(404);
    }

    @Test
    void another_citys_payment_is_404_and_its_number_may_be_used_again() {
        String sp2d = KotaBerisi.membayar(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        lain.sebagai("auditor").get(KlienAnggaran.SP2D + "/" + sp2d).then().statusCode(404);
        lain.sebagai("auditor")
                .queryParam("tahun", 2024)
                .get(KlienAnggaran.SP2D)
                .then()
                .body("data", hasSize(0));
        KotaBerisi.membayar(lain);
    }

    @Test
    void two_cities_may_have_the_same_year_version_and_keys() {
        KotaBerisi.isi(KlienAnggaran.kotaBaru("sekat"));
        KlienAnggaran lain = KlienAnggaran.kotaBaru("sekat");
        KotaBerisi.isi(lain);
        lain.serapan(DpaKecil.TAHUN, null).then().body("total.anggaran", equalTo(600));
    }
}
