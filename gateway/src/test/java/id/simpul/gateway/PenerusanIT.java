package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import id.simpul.gateway.uji.LayananUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class PenerusanIT {
    LayananUji anggaran;
    LayananUji realisasi;

    @ParameterizedTest
    @CsvSource({
        "/api/perencanaan/v1/kota, perencanaan",
        "/api/realisasi/v1/realisasi?tahun=2024&periode=2024-T3, realisasi",
        "/api/anggaran/v1/dpa/12/rincian, anggaran",
        "/api/pelaporan/v1/capaian?tahun=2024, pelaporan",
        "/api/agregat/v1/capaian?tahun=2024, pelaporan",
        "/api/perencanaan/v1/nomenklatur?kode=1.06%2F02&nama=bantuan%20sosial, perencanaan"
    })
    void an_address_reaches_its_service_unchanged(String alamat, String layanan) {
        var jawaban = Klien.ambil(alamat);

        assertThat(jawaban.statusCode()).isEqualTo(200);
        assertThat(Klien.json(jawaban).getString("layanan")).isEqualTo(layanan);
        assertThat(Klien.json(jawaban).getString("uri")).isEqualTo(alamat);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void a_method_and_its_body_pass(String metode) {
        var jawaban =
                Klien.kirim(Klien.ke("/api/realisasi/v1/realisasi").method(metode, BodyPublishers.ofString("{}")));

        assertThat(Klien.json(jawaban).getString("metode")).isEqualTo(metode);
        assertThat(Klien.json(jawaban).getString("badan")).isEqualTo("{}");
    }

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
        assertThat(jawaban.toLowerCase(java.util.Locale.ROOT))
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
    void a_service_that_is_down_gives_502_and_serves_again_after_its_restart() {
        anggaran.mati();
        try {
            var jawaban = Klien.ambil("/api/anggaran/v1/dpa");

            assertThat(jawaban.statusCode()).isEqualTo(502);
            assertThat(jawaban.headers().firstValue("retry-after")).isPresent();
            assertThat(Klien.json(jawaban).getString("kode")).isEqualTo("layanan-tidak-terjangkau");
            assertThat(Klien.json(jawaban).getString("detail")).contains("anggaran");
        } finally {
            anggaran.hidup();
        }
        assertThat(Klien.ambil("/api/anggaran/v1/dpa").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_cut_off_by_the_service_is_cut_off_for_the_client_too() {
        assertThatThrownBy(() -> Klien.ambil("/api/anggaran/v1/putus"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void an_answer_given_before_the_body_was_sent_still_reaches_the_client() {
        var jawaban = Klien.kirim(
                Klien.ke("/api/realisasi/v1/bukti/tolak-dini").POST(BodyPublishers.ofByteArray(new byte[5_000_000])));

        assertThat(jawaban.statusCode()).isEqualTo(401);
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

    @Test
    void an_http_1_0_client_gets_a_streamed_answer_without_chunks() {
        String jawaban = KlienMentah.kirim("GET /api/perencanaan/v1/besar?bita=100000 HTTP/1.0\r\n\r\n");

        assertThat(jawaban).startsWith("HTTP/1.0 200").doesNotContainIgnoringCase("transfer-encoding");
        assertThat(jawaban.substring(jawaban.indexOf("\r\n\r\n") + 4)).hasSize(100_000);
    }

    @Test
    void pipelined_requests_are_answered_in_order() {
        String satu = "GET /api/perencanaan/v1/satu HTTP/1.1\r\nHost: x\r\n\r\n";
        String dua = "GET /api/realisasi/v1/dua HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

        String jawaban = KlienMentah.kirim(satu + dua);

        assertThat(List.of(jawaban.indexOf("/v1/satu"), jawaban.indexOf("/v1/dua")))
                .doesNotContain(-1)
                .isSorted();
    }
}
