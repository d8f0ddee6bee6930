package id.simpul.terpadu;

import static io.restassured.RestAssured.given;

import id.simpul.lokal.contoh.PemuatanContoh;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/**
 * Kota yang tidak dikenal berkas mana pun di proyek: penggunanya didaftarkan ke Keycloak yang sedang berjalan, datanya
 * lewat API. Uji yang merusak isi kota memakai kota ini, supaya angka ketiga kota contoh tetap utuh.
 */
final class KotaKeempat {
    private static final String KODE = "kota-uji";

    private static final List<String> PERAN = List.of("operator", "verifikator", "pimpinan", "admin", "auditor");
    private static final String PENGELOLA = "/admin/realms/simpul";
    private static final KotaKeempat TUNGGAL = new KotaKeempat(KODE);

    private final String kode;
    private final String keycloak;
    private final String token;

    private KotaKeempat(String kode) {
        this.kode = kode;
        keycloak = Tumpukan.lokal().penerbit().replace("/realms/simpul", "");
        token = tokenPengelola();
        PERAN.forEach(this::daftarkan);
        new PemuatanContoh(Tumpukan.lokal(), kabar -> {}).salin("pontianak", kode);
    }

    /** Memastikan kota ini sudah ada dan berisi angka Pontianak. */
    static String siap() {
        return TUNGGAL.kode;
    }

    private void daftarkan(String peran) {
        String nama = peran + "-" + kode;
        String lokasi = given().baseUri(keycloak)
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        nama,
                        "enabled",
                        true,
                        "email",
                        nama + "@contoh.invalid",
                        "emailVerified",
                        true,
                        "firstName",
                        peran,
                        "lastName",
                        kode,
                        "attributes",
                        Map.of("tenant", List.of(kode)),
                        "credentials",
                        List.of(Map.of("type", "password", "value", nama, "temporary", false))))
                .post(PENGELOLA + "/users")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Map<String, Object> peranRealm = given().baseUri(keycloak)
                .auth()
                .oauth2(token)
                .get(PENGELOLA + "/roles/" + (peran.equals("admin") ? "admin-kota" : peran))
                .jsonPath()
                .getMap("$");
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(List.of(peranRealm))
                .post(lokasi + "/role-mappings/realm")
                .then()
                .statusCode(204);
    }

    private String tokenPengelola() {
        try {
            String sandi = Files.readString(Tumpukan.lokal().folder().resolve("data/keycloak/sandi-pengelola"));
            return given().baseUri(keycloak)
                    .formParam("grant_type", "password")
                    .formParam("client_id", "admin-cli")
                    .formParam("username", "admin")
                    .formParam("password", sandi.strip())
                    .post("/realms/master/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
