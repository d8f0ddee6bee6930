package id.simpul.terpadu;

import static io.restassured.RestAssured.given;

import id.simpul.lokal.contoh.AntreanKejadian;
import id.simpul.lokal.contoh.PemuatanContoh;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Seluruh tumpukan, sekali untuk semua kelas uji: bagian nyata, token Keycloak, data contoh sudah dimuat. */
final class Tumpukan {
    private static final TumpukanLokal LOKAL = nyalakan();
    private static final Map<String, String> TOKEN = new ConcurrentHashMap<>();

    private Tumpukan() {}

    private static TumpukanLokal nyalakan() {
        TumpukanLokal tumpukan =
                TumpukanLokal.pembangun().folder(folder()).untukUji().bangun();
        Runtime.getRuntime().addShutdownHook(new Thread(tumpukan::padamkan, "padamkan-tumpukan"));
        tumpukan.nyalakan();
        new PemuatanContoh(tumpukan, kabar -> {}).muat();
        return tumpukan;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target").toAbsolutePath()), "tumpukan-");
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    static TumpukanLokal lokal() {
        return LOKAL;
    }

    /** Permintaan lewat gateway sebagai pengguna atau klien mesin contoh. */
    static RequestSpecification sebagai(String nama) {
        return tanpaToken().auth().oauth2(TOKEN.computeIfAbsent(nama, LOKAL::token));
    }

    static RequestSpecification tanpaToken() {
        return given().config(RestAssuredConfig.config()
                        .jsonConfig(JsonConfig.jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL)))
                .baseUri(LOKAL.alamatGateway());
    }

    static void tungguAntreanKosong() {
        new AntreanKejadian(LOKAL).tungguKosong();
    }
}
