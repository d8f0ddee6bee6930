package id.simpul.pelaporan;

import id.simpul.uji.HakAksesUji;
import id.simpul.uji.KontrakUji;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.swagger.v3.core.util.Yaml;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dua kontrak tertulis, satu layanan: pelaporan bagi kota, agregat bagi agregator. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class KontrakIT {
    @ParameterizedTest
    @CsvSource({"pelaporan, /api/pelaporan/", "agregat, /api/agregat/"})
    void the_written_contract_is_the_served_contract(String nama, String awalan) {
        String dilayani =
                RestAssured.get("/q/openapi").then().statusCode(200).extract().asString();
        KontrakUji.samaArti(KontrakUji.tertulis(nama), hanya(dilayani, awalan));
    }

    @ParameterizedTest
    @CsvSource({"pelaporan", "agregat"})
    void the_contract_does_not_break_the_clients_of_the_published_one(String nama) {
        KontrakUji.tidakMerusak(KontrakUji.terbit(nama), KontrakUji.tertulis(nama));
    }

    @Test
    void every_operation_has_its_row_in_the_access_table() {
        HakAksesUji.samaDenganKontrak("pelaporan", "pelaporan", "agregat");
    }

    private static String hanya(String kontrak, String awalan) {
        OpenAPI dibaca = new OpenAPIV3Parser().readContents(kontrak).getOpenAPI();
        dibaca.getPaths().keySet().removeIf(jalur -> !jalur.startsWith(awalan));
        return Yaml.pretty(dibaca);
    }
}
