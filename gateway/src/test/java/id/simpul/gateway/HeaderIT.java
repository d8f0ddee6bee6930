package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class HeaderIT {
    @Test
    void headers_of_the_contract_pass_both_ways_and_those_of_the_connection_stop_here() {
        String jawaban = KlienMentah.kirim("""
                GET /api/perencanaan/v1/kota HTTP/1.1\r
                Host: simpul.example\r
                Authorization: Bearer x\r
                If-None-Match: "v1"\r
                Idempotency-Key: kunci-1\r
                traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r
                X-Forwarded-For: 8.8.8.8\r
                X-Forwarded-Prefix: /lain\r
                Forwarded: for=8.8.8.8\r
                X-Rahasia: a\r
                Connection: close, x-rahasia\r
                \r
                """);

        JsonObject diterima =
                new JsonObject(jawaban.substring(jawaban.indexOf("\r\n\r\n") + 4)).getJsonObject("header");
        assertThat(diterima.getString("authorization")).isEqualTo("Bearer x");
        assertThat(diterima.getString("if-none-match")).isEqualTo("\"v1\"");
        assertThat(diterima.getString("idempotency-key")).isEqualTo("kunci-1");
        assertThat(diterima.getString("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c");
        assertThat(diterima.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(diterima.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(diterima.getString("x-forwarded-host")).startsWith("simpul.example");
        assertThat(diterima.fieldNames()).doesNotContain("x-forwarded-prefix", "forwarded", "x-rahasia");
        assertThat(jawaban.toLowerCase(Locale.ROOT))
                .contains("etag: \"v1\"", "rel=\"next\"", "idempotency-replayed: true", "nosniff")
                .doesNotContain("rahasia/1.0", "jangan diteruskan");
    }

    @Test
    void a_sane_request_id_is_kept_and_an_insane_one_replaced_everywhere() {
        var baik = Klien.kirim(Klien.ke("/api/realisasi/v1/x").header("X-Request-Id", "abc-12345678"));
        var buruk = Klien.kirim(Klien.ke("/api/realisasi/v1/x").header("X-Request-Id", "a b <script>"));
        var ditolak = Klien.kirim(Klien.ke("/tidak/ada").header("X-Request-Id", "abc-12345678"));

        assertThat(baik.headers().allValues("x-request-id")).containsExactly("abc-12345678");
        assertThat(Klien.json(baik).getJsonObject("header").getString("x-request-id"))
                .isEqualTo("abc-12345678");
        String pengganti = buruk.headers().firstValue("x-request-id").orElseThrow();
        assertThat(pengganti).matches("[0-9a-f-]{36}");
        assertThat(Klien.json(buruk).getJsonObject("header").getString("x-request-id"))
                .isEqualTo(pengganti);
        assertThat(Klien.json(ditolak).getString("idPermintaan")).isEqualTo("abc-12345678");
    }

    @Test
    void a_head_request_keeps_the_length_without_a_body() {
        String jawaban =
                KlienMentah.kirim("HEAD /api/perencanaan/v1/kota HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(jawaban)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("content-length: ")
                .endsWith("\r\n\r\n");
    }
}
