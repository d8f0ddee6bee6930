package id.simpul.realisasi.realisasi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.PimpinanUji;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dua puluh orang menyetujui hal yang sama pada saat yang sama: tepat satu yang berhasil. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class PersetujuanSerentakIT {
    private Kota kota;
    private UUID indikator;
    private String id;

    @BeforeEach
    void catat() {
        kota = Kota.siap("kota-serentak");
        for (int i = 0; i < 20; i++) {
            PimpinanUji.kabarkan(kota.kode(), UUID.randomUUID(), "pimpinan-" + i, "2020-01-01", null);
        }
        indikator = kota.indikator("S1.I1", "%", "70");
        id = kota.tercatat(indikator, "2024", "{\"pembilang\":7,\"penyebut\":10}");
    }

    @Test
    void twenty_approvals_at_once_give_exactly_one_success_and_one_snapshot() throws Exception {
        kota.sampaiDiverifikasi(id);
        String tag = kota.tag(id);
        List<Integer> status = Serentak.jalankan(20, i -> RestAssured.given()
                .auth()
                .oauth2(TokenUji.orang("pimpinan-" + i, "pimpinan", "kota-serentak"))
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body("{}")
                .post(Kota.REALISASI + id + "/persetujuan")
                .statusCode());
        assertThat(status).filteredOn(satu -> satu == 200).hasSize(1);
        assertThat(status).filteredOn(satu -> satu == 412).hasSize(19);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id)
                .then()
                .body("snapshot.versi", equalTo(1))
                .body("langkah.findAll { it.tindakan == 'persetujuan' }", hasSize(1));
    }

    @Test
    void twenty_approvals_that_skip_the_version_check_still_give_one_success() throws Exception {
        kota.sampaiDiverifikasi(id);
        List<Integer> status = Serentak.jalankan(20, i -> RestAssured.given()
                .auth()
                .oauth2(TokenUji.orang("pimpinan-" + i, "pimpinan", "kota-serentak"))
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{}")
                .post(Kota.REALISASI + id + "/persetujuan")
                .statusCode());
        assertThat(status).filteredOn(satu -> satu == 200).hasSize(1);
        assertThat(status).allMatch(satu -> satu == 200 || satu == 412 || satu == 409);
    }
}
