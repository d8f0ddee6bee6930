package id.simpul.anggaran.riwayat;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.anggaran.uji.DpaKecil;
import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class RiwayatIT {
    private static final String RIWAYAT = "/api/anggaran/v1/riwayat";

    @Test
    void the_auditor_reads_who_changed_what_and_both_states_and_no_other_city_does() {
        KlienAnggaran kota = KlienAnggaran.kotaBaru("audit");
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));

        JsonPath semua = kota.sebagai("auditor")
                .queryParam("jenis", "dpa")
                .queryParam("idEntitas", dpa)
                .get(RIWAYAT)
                .then()
                .body("data.tindakan", equalTo(List.of("dibuat", "disahkan")))
                .extract()
                .jsonPath();
        int nomor = semua.getInt("data[1].nomor");
        kota.sebagai("auditor")
                .get(RIWAYAT + "/" + nomor)
                .then()
                .body("perubahan.pelaku", equalTo("pimpinan-" + kota.kota()))
                .body("sebelum.status", equalTo("DRAF"))
                .body("sesudah.status", equalTo("DISAHKAN"));

        KlienAnggaran lain = KlienAnggaran.kotaBaru("audit");
        lain.sebagai("auditor").get(RIWAYAT).then().body("data", hasSize(0));
        lain.sebagai("auditor").get(RIWAYAT + "/" + nomor).then().statusCode(404);
        kota.sebagai("operator").get(RIWAYAT).then().statusCode(403);
    }
}
