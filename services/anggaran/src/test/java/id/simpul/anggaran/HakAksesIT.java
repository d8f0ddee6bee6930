package id.simpul.anggaran;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.uji.KlienAnggaran;
import id.simpul.tenansi.Peran;
import id.simpul.uji.Akar;
import id.simpul.uji.LayananNyata;
import id.simpul.uji.TokenUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Setiap operasi dicoba dengan setiap peran dan setiap token buruk. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "anggaran"))
class HakAksesIT {
    @Test
    void each_role_gets_exactly_what_the_table_says() throws IOException {
        String kota = KlienAnggaran.kotaBaru("hak").kota();
        List<String> kolom = List.of(semua().get(0));
        for (String[] baris : tabel()) {
            for (Peran peran : Peran.values()) {
                String token = peran == Peran.AGREGATOR ? TokenUji.agregator(kota) : TokenUji.orang(peran.nama(), kota);
                int status = coba(baris, given().auth().oauth2(token));
                assertThat(status == 403)
                        .as("%s sebagai %s menjawab %d", baris[1], peran.nama(), status)
                        .isNotEqualTo("ya".equals(baris[kolom.indexOf(peran.nama())]));
                assertThat(status).isLessThan(500);
            }
        }
    }

    @Test
    void without_a_good_token_every_operation_is_401() throws IOException {
        for (String[] baris : tabel()) {
            assertThat(coba(baris, given())).as(baris[1]).isEqualTo(401);
            for (String token : tokenBuruk()) {
                assertThat(coba(baris, given().auth().oauth2(token)))
                        .as(baris[1])
                        .isEqualTo(401);
            }
        }
    }

    @Test
    void a_city_that_is_not_set_up_yet_is_409() {
        given().auth()
                .oauth2(TokenUji.orang("operator", "belum-ada"))
                .get(KlienAnggaran.DPA)
                .then()
                .statusCode(409);
    }

    private static List<String> tokenBuruk() {
        return List.of(
                TokenUji.kedaluwarsa("operator", "hak"),
                TokenUji.kunciAsing("operator", "hak"),
                TokenUji.penerbitLain("operator", "hak"),
                TokenUji.audiensLain("operator", "hak"),
                TokenUji.tanpaTandaTangan("operator", "hak"));
    }

    private static int coba(String[] baris, RequestSpecification permintaan) {
        String jalur = baris[3].replaceAll("\\{[a-zA-Z]+}", UUID.randomUUID().toString());
        RequestSpecification siap = "GET".equals(baris[2])
                ? permintaan
                : permintaan.contentType(ContentType.JSON).body("{}");
        return siap.request(baris[2], jalur).statusCode();
    }

    private static List<String[]> tabel() throws IOException {
        return semua().stream().filter(baris -> "anggaran".equals(baris[0])).toList();
    }

    private static List<String[]> semua() throws IOException {
        return Files.readAllLines(Akar.folder().resolve("docs/hak-akses.csv")).stream()
                .map(baris -> baris.split(",", -1))
                .toList();
    }
}
