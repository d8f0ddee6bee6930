package id.simpul.realisasi;

import id.simpul.uji.KontrakUji;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

/** Kontrak yang ditulis, yang dilayani, dan yang sudah terbit. */
@LayananUji
class KontrakIT {
    @Test
    void the_written_contract_is_the_served_contract() {
        String dilayani =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        KontrakUji.samaArti(KontrakUji.tertulis("realisasi"), dilayani);
    }
}
