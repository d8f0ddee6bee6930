package id.simpul.pelaporan;

import static io.restassured.RestAssured.given;

import id.simpul.uji.Menunggu;
import id.simpul.uji.TokenUji;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.assertj.core.api.Assertions;

/** Pemanggil dalam uji. */
public final class Klien {
    public static final String PELAPORAN = "/api/pelaporan/v1";
    public static final String AGREGAT = "/api/agregat/v1";

    private Klien() {}

    public static RequestSpecification orang(String peran, String kota) {
        return given().auth().oauth2(TokenUji.orang(peran, kota));
    }

    /** Permintaan oleh orang tertentu. */
    public static RequestSpecification orang(String sub, String peran, String kota) {
        return given().auth().oauth2(TokenUji.orang(sub, peran, kota));
    }

    public static RequestSpecification agregator(String... cakupan) {
        return given().auth().oauth2(TokenUji.agregator(cakupan));
    }

    /** JSON laporan kota, sesudah {@code data} memuat sedikitnya sekian baris. */
    public static JsonPath laporan(String kota, String alamat, int paling) {
        return tunggu(orang("operator", kota), PELAPORAN + alamat, paling);
    }

    /** JSON laporan agregat, sesudah {@code data} memuat sedikitnya sekian baris. */
    public static JsonPath agregat(String alamat, int paling, String... cakupan) {
        return tunggu(agregator(cakupan), AGREGAT + alamat, paling);
    }

    private static JsonPath tunggu(RequestSpecification klien, String alamat, int paling) {
        return Menunggu.sampaiAda(() -> {
            var jawaban = klien.get(alamat);
            Assertions.assertThat(jawaban.statusCode()).as(jawaban.asString()).isEqualTo(200);
            JsonPath isi = JsonPath.from(jawaban.asString()).using(angkaTepat());
            return isi.getList("data").size() >= paling ? isi : null;
        });
    }

    private static io.restassured.path.json.config.JsonPathConfig angkaTepat() {
        return io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                .numberReturnType(io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL);
    }
}
