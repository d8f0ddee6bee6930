package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.KlienMentah;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class CorsIT {
    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:5173", "http://localhost"})
    void a_page_of_an_allowed_origin_may_ask_first(String asal) {
        String jawaban = pertanyaanAwal(asal);

        assertThat(jawaban).startsWith("http/1.1 204");
        assertThat(jawaban)
                .contains("access-control-allow-origin: " + asal)
                .containsPattern("access-control-allow-methods: [^\r]*put")
                .containsPattern("access-control-allow-headers: [^\r]*if-match, if-none-match, idempotency-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://jahat.example", "http://localhost.jahat.example:80", "null"})
    void a_page_of_another_origin_may_not(String asal) {
        assertThat(pertanyaanAwal(asal))
                .startsWith("http/1.1 403")
                .contains("asal-ditolak")
                .doesNotContain("access-control-allow-origin");
    }

    @Test
    void an_allowed_page_may_read_the_headers_of_the_contract() {
        String jawaban = KlienMentah.kirim("""
                GET /api/perencanaan/v1/kota HTTP/1.1\r
                Host: x\r
                Origin: http://localhost:5173\r
                Connection: close\r
                \r
                """);

        assertThat(jawaban)
                .contains("access-control-allow-origin: http://localhost:5173", "vary: Origin")
                .contains("ETag, Link, Location, X-Request-Id, Idempotency-Replayed, Retry-After");
    }

    private static String pertanyaanAwal(String asal) {
        return KlienMentah.kirim("OPTIONS /api/realisasi/v1/x HTTP/1.1\r\nHost: x\r\nOrigin: " + asal
                        + "\r\nAccess-Control-Request-Method: PUT\r\nConnection: close\r\n\r\n")
                .toLowerCase(Locale.ROOT);
    }
}
