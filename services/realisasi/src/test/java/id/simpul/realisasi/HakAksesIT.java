package id.simpul.realisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.tenansi.Peran;
import id.simpul.uji.Akar;
import id.simpul.uji.KontrakUji;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tabel {@code docs/hak-akses.csv} adalah yang berlaku: setiap operasi x peran dicoba. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "realisasi"))
class HakAksesIT {
    @BeforeEach
    void siapkan() {
        Kota.siap("kota-hak");
    }

    @Test
    void the_table_and_the_contract_name_the_same_operations() throws IOException {
        OpenAPI kontrak = new OpenAPIV3Parser()
                .readContents(KontrakUji.tertulis("realisasi"))
                .getOpenAPI();
        List<String> diKontrak = kontrak.getPaths().entrySet().stream()
                .flatMap(jalur -> jalur.getValue().readOperationsMap().entrySet().stream()
                        .map(operasi ->
                                operasi.getValue().getOperationId() + " " + operasi.getKey() + " " + jalur.getKey()))
                .sorted()
                .toList();
        List<String> diTabel = tabel().stream()
                .map(baris -> baris.get("operasi") + " " + baris.get("metode") + " " + baris.get("jalur"))
                .sorted()
                .toList();
        assertThat(diTabel).isEqualTo(diKontrak);
    }

    @Test
    void each_role_gets_exactly_what_the_table_says() throws IOException {
        for (CSVRecord baris : tabel()) {
            for (Peran peran : Peran.values()) {
                String token = peran == Peran.AGREGATOR
                        ? TokenUji.agregator("kota-hak")
                        : TokenUji.orang(peran.nama(), "kota-hak");
                int status = coba(baris, RestAssured.given().auth().oauth2(token));
                assertThat(status == 403)
                        .as("%s sebagai %s menjawab %d", baris.get("operasi"), peran.nama(), status)
                        .isNotEqualTo("ya".equals(baris.get(peran.nama())));
                assertThat(status).isLessThan(500);
            }
        }
    }

    @Test
    void without_a_good_token_every_operation_is_401() throws IOException {
        for (CSVRecord baris : tabel()) {
            assertThat(coba(baris, RestAssured.given())).isEqualTo(401);
            for (String token : tokenBuruk()) {
                assertThat(coba(baris, RestAssured.given().auth().oauth2(token)))
                        .as(baris.get("operasi"))
                        .isEqualTo(401);
            }
        }
    }

    private static List<String> tokenBuruk() {
        return List.of(
                TokenUji.kedaluwarsa("operator", "kota-hak"),
                TokenUji.kunciAsing("operator", "kota-hak"),
                TokenUji.penerbitLain("operator", "kota-hak"),
                TokenUji.audiensLain("operator", "kota-hak"),
                TokenUji.tanpaTandaTangan("operator", "kota-hak"));
    }

    private static int coba(CSVRecord baris, RequestSpecification permintaan) {
        String jalur = baris.get("jalur")
                .replace("{periode}", "2024")
                .replace("{layanan}", "SPM-1")
                .replace("{triwulan}", "2024-T1")
                .replace("{tahun}", "2024")
                .replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        RequestSpecification siap = "GET".equals(baris.get("metode"))
                ? permintaan
                : permintaan.contentType(ContentType.JSON).body("{}");
        return siap.request(baris.get("metode"), jalur).statusCode();
    }

    private static Collection<CSVRecord> tabel() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader pembaca =
                Files.newBufferedReader(Akar.folder().resolve("docs/hak-akses.csv"), StandardCharsets.UTF_8)) {
            return format.parse(pembaca).stream()
                    .filter(baris -> "realisasi".equals(baris.get("layanan")))
                    .toList();
        }
    }
}
