package id.simpul.realisasi;

import id.simpul.uji.KontrakUji;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Kontrak yang ditulis, yang dilayani, dan yang sudah terbit. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class KontrakIT {
    @Test
    void the_written_contract_is_the_served_contract() {
        String dilayani =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        KontrakUji.samaArti(KontrakUji.tertulis("realisasi"), dilayani);
    }

    @Test
    void the_contract_breaks_no_client_of_the_published_one() {
        KontrakUji.tidakMerusak(KontrakUji.terbit("realisasi"), KontrakUji.tertulis("realisasi"));
    }
}
