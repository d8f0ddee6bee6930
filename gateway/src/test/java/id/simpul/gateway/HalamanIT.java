package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class HalamanIT {
    private static final Pattern ALAMAT = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/dokumentasi"})
    void a_page_is_whole_without_the_internet_and_every_link_of_it_answers(String alamat) {
        var halaman = Klien.ambil(alamat);

        assertThat(halaman.statusCode()).isEqualTo(200);
        assertThat(halaman.headers().firstValue("content-type")).contains("text/html; charset=utf-8");
        assertThat(halaman.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';");
        assertThat(halaman.body()).contains("lang=\"id\"").doesNotContain("<script>", "://");
        var tautan =
                ALAMAT.matcher(halaman.body()).results().map(m -> m.group(1)).toList();
        assertThat(tautan).isNotEmpty().allSatisfy(satu -> {
            assertThat(satu).startsWith("/");
            assertThat(Klien.ambil(satu).statusCode()).isIn(200, 503);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "/openapi, , application/yaml; charset=utf-8",
        "/openapi, application/json, application/json",
        "/openapi, application/yaml, application/yaml; charset=utf-8",
        "/openapi?format=json, application/yaml, application/json",
        "/openapi?format=yaml, application/json, application/yaml; charset=utf-8"
    })
    void the_contract_comes_in_the_form_that_was_asked_for(String alamat, String terima, String jenis) {
        var permintaan = Klien.ke(alamat);
        var jawaban = Klien.kirim(terima == null ? permintaan : permintaan.header("Accept", terima));

        assertThat(jawaban.headers().firstValue("content-type")).contains(jenis);
        assertThat(jawaban.statusCode()).isEqualTo(200);
    }

    @Test
    void an_unchanged_contract_is_not_sent_again() {
        HttpResponse<String> pertama = Klien.ambil("/openapi?format=json");
        String etag = pertama.headers().firstValue("etag").orElseThrow();

        var kedua = Klien.kirim(Klien.ke("/openapi?format=json").header("If-None-Match", etag));

        assertThat(kedua.statusCode()).isEqualTo(304);
        assertThat(kedua.body()).isEmpty();
    }

    @Test
    void an_unknown_form_is_refused_naming_the_parameter() {
        var jawaban = Klien.ambil("/openapi?format=xml");

        assertThat(jawaban.statusCode()).isEqualTo(400);
        assertThat(Klien.json(jawaban).getString("kode")).isEqualTo("parameter-salah");
        assertThat(Klien.json(jawaban).getString("idPermintaan")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "yaml"})
    void the_packaged_contract_is_valid_openapi_in_both_forms(String format) {
        var hasil = new OpenAPIV3Parser()
                .readContents(Klien.ambil("/openapi?format=" + format).body(), null, new ParseOptions());

        assertThat(hasil.getMessages()).isNullOrEmpty();
        assertThat(hasil.getOpenAPI().getInfo().getTitle()).isEqualTo("Simpul");
    }
}
