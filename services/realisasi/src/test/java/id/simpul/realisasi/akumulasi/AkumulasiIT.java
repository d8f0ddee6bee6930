package id.simpul.realisasi.akumulasi;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.simpul.realisasi.Kota;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class AkumulasiIT {
    @Test
    void quarters_become_a_year_by_the_indicators_rule_beside_what_was_recorded_for_the_year() {
        Kota kota = Kota.siap("kota-akumulasi");
        UUID indikator = kota.indikator("S1.I1", "%", "70");
        kota.tercatat(indikator, "2024-T1", "{\"pembilang\":20,\"penyebut\":100}");
        kota.tercatat(indikator, "2024-T2", "{\"pembilang\":45,\"penyebut\":100}");
        kota.tercatat(indikator, "2024-T3", "{\"keadaan\":\"KOSONG\",\"alasan\":\"Belum dihimpun\"}");
        kota.tercatat(indikator, "2024", "{\"nilai\":50}");
        kota.sebagai("auditor")
                .get(Kota.AKAR + "akumulasi/" + indikator + "/2024")
                .then()
                .statusCode(200)
                .body("akumulasi", equalTo("POSISI_AKHIR"))
                .body("jenisPeriode", equalTo("TRIWULAN"))
                .body("hasil.nilai", equalTo(45))
                .body("hasil.ikut", contains("2024-T1", "2024-T2"))
                .body("hasil.tidakIkut", contains("2024-T3"))
                .body("nilaiTahunan", equalTo(50))
                .body("selisih", equalTo(5));
        kota.sebagai("auditor")
                .get(Kota.AKAR + "akumulasi/" + indikator + "/2023")
                .then()
                .statusCode(200)
                .body("hasil.alasan", equalTo("TIADA_DATA"))
                .body("selisih", nullValue());
        Kota.siap("kota-lain")
                .sebagai("auditor")
                .get(Kota.AKAR + "akumulasi/" + indikator + "/2024")
                .then()
                .statusCode(404);
        kota.sebagai("auditor")
                .get(Kota.AKAR + "akumulasi/" + indikator + "/20244")
                .then()
                .statusCode(400);
    }
}
