package id.simpul.anggaran;

import static io.restassured.RestAssured.given;

import id.simpul.uji.HakAksesUji;
import id.simpul.uji.KontrakUji;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class KontrakIT {
    @Test
    void the_written_contract_and_the_served_one_mean_the_same() {
        KontrakUji.samaArti(
                KontrakUji.tertulis("anggaran"), given().get("/q/openapi").asString());
    }

    @Test
    void nothing_published_is_broken() {
        KontrakUji.tidakMerusak(KontrakUji.terbit("anggaran"), KontrakUji.tertulis("anggaran"));
    }

    @Test
    void every_operation_has_its_row_in_the_access_table() {
        HakAksesUji.samaDenganKontrak("anggaran", "anggaran");
    }
}
