package id.simpul.realisasi.riwayat;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class RiwayatIT {
    private Kota kota;
    private UUID indikator;
    private String id;

    @BeforeEach
    void siapkan() {
        kota = Kota.siap("kota-riwayat");
        indikator = kota.indikator("S1.I1", "%", "70");
        id = kota.tercatat(indikator, "2024", "{\"pembilang\":1,\"penyebut\":2}");
    }

    @Test
    void the_auditor_reads_who_changed_what_from_what_why_and_by_which_request() {
        kota.badan("operator", "{\"pembilang\":2,\"penyebut\":2,\"catatan\":\"Data susulan\"}")
                .header("If-Match", kota.tag(id))
                .header("X-Request-Id", "permintaan-uji-1")
                .put(Kota.REALISASI + indikator + "/2024")
                .then()
                .statusCode(200);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/riwayat")
                .then()
                .statusCode(200)
                .body("data.tindakan", contains("dibuat", "diubah"))
                .body("data[0].sebelum", nullValue())
                .body("data[1].pelaku", equalTo("operator-kota-riwayat"))
                .body("data[1].alasan", equalTo("Data susulan"))
                .body("data[1].sebelum.pembilang", equalTo(1))
                .body("data[1].sesudah.pembilang", equalTo(2))
                .body("data[1].idPermintaan", equalTo("permintaan-uji-1"))
                .body("data[1].waktu", notNullValue());
    }

    @Test
    void the_history_pages_and_belongs_to_the_auditor_of_the_own_city() {
        kota.langkah("operator", id, "pengajuan", null).then().statusCode(200);
        String kursor = kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/riwayat?limit=1")
                .then()
                .body("data.tindakan", contains("dibuat"))
                .extract()
                .path("kursor");
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/riwayat?limit=1&kursor=" + kursor)
                .then()
                .body("data.tindakan", contains("diajukan"))
                .body("kursor", nullValue());
        kota.sebagai("pimpinan").get(Kota.REALISASI + id + "/riwayat").then().statusCode(403);
        Kota.siap("kota-lain")
                .sebagai("auditor")
                .get(Kota.REALISASI + id + "/riwayat")
                .then()
                .statusCode(404);
    }

    @Test
    void every_approval_stays_readable_after_the_next_one() {
        kota.sampaiDisetujui(id);
        kota.langkah("pimpinan", id, "pembukaan", "Temuan").then().statusCode(200);
        kota.badan("operator", "{\"pembilang\":2,\"penyebut\":2}")
                .header("If-Match", kota.tag(id))
                .put(Kota.REALISASI + indikator + "/2024")
                .then()
                .statusCode(200);
        kota.sampaiDisetujui(id);
        kota.sebagai("auditor")
                .get(Kota.REALISASI + id + "/snapshot")
                .then()
                .statusCode(200)
                .body("data.versiSnapshot", contains(1, 2))
                .body("data.isi.pembilang", contains(1, 2))
                .body("data[0].isi.indikator.kode", equalTo("S1.I1"));
        kota.sebagai("auditor")
                .get(Kota.REALISASI + kota.tercatat(indikator, "2023", "{\"nilai\":1}") + "/snapshot")
                .then()
                .body("data", hasSize(0));
    }
}
