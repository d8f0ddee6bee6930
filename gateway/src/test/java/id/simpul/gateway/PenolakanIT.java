package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import id.simpul.gateway.uji.LayananUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class PenolakanIT {
    LayananUji perencanaan;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/tidakada/v1/x",
                "/api/perencanaan",
                "/api/Perencanaan/v1",
                "/api//perencanaan/v1",
                "/api%2Fperencanaan/v1/x",
                "/q/metrics",
                "/q/dev",
                "/webjars/swagger-ui/5.28.1/index.html",
                "/dokumentasi/index.html",
                "/favicon.ico"
            })
    void an_unknown_address_is_a_404_problem_in_indonesian(String alamat) {
        var jawaban = Klien.ambil(alamat);

        assertThat(jawaban.statusCode()).isEqualTo(404);
        assertThat(jawaban.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(jawaban.headers().firstValue("server")).isEmpty();
        JsonObject masalah = Klien.json(jawaban);
        assertThat(masalah.getString("type")).isEqualTo("urn:simpul:galat:tidak-ditemukan");
        assertThat(masalah.getString("title")).isEqualTo("Sumber daya tidak ditemukan");
        assertThat(masalah.getInteger("status")).isEqualTo(404);
        assertThat(masalah.getString("kode")).isEqualTo("tidak-ditemukan");
        assertThat(masalah.getString("instance")).isEqualTo(alamat);
        assertThat(masalah.getString("detail")).contains(alamat);
        assertThat(jawaban.headers().firstValue("x-request-id")).contains(masalah.getString("idPermintaan"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/perencanaan/v1/%00 HTTP/1.1, 400, alamat-tidak-sah",
        "GET /api/perencanaan/v1/%zz HTTP/1.1, 400, alamat-tidak-sah",
        "GET /api/perencanaan/v1/x?a=%ff HTTP/1.1, 400, alamat-tidak-sah",
        "GET /api/perencanaan/../../q/health HTTP/1.1, 400, alamat-tidak-sah",
        "GET api/perencanaan/v1/x HTTP/1.1, 400, alamat-tidak-sah",
        "OPTIONS * HTTP/1.1, 400, alamat-tidak-sah",
        "TRACE /api/perencanaan/v1/x HTTP/1.1, 405, metode-tidak-diizinkan",
        "CONNECT simpul.example:443 HTTP/1.1, 405, metode-tidak-diizinkan",
        "POST /openapi HTTP/1.1, 405, metode-tidak-diizinkan",
        "DELETE / HTTP/1.1, 405, metode-tidak-diizinkan"
    })
    void a_malformed_request_is_refused_before_any_service_sees_it(String baris, int status, String kode) {
        String jawaban = KlienMentah.kirim(baris + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(jawaban).startsWith("HTTP/1.1 " + status);
        assertThat(badan(jawaban).getString("kode")).isEqualTo(kode);
        assertThat(jawaban).doesNotContain("Exception", "\tat ");
    }

    @Test
    void a_405_names_the_methods_that_work() {
        var jawaban = Klien.kirim(Klien.ke("/openapi").DELETE());

        assertThat(jawaban.headers().firstValue("allow")).contains("GET, HEAD");
    }

    @Test
    void an_address_too_long_and_headers_too_big_are_named() {
        String panjang = KlienMentah.kirim(
                "GET /api/perencanaan/v1/" + "a".repeat(9000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        String besar =
                KlienMentah.kirim("GET /api/perencanaan/v1/x HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX-Besar: "
                        + "a".repeat(40_000) + "\r\n\r\n");

        assertThat(panjang).startsWith("HTTP/1.1 414");
        assertThat(badan(panjang).getString("kode")).isEqualTo("alamat-terlalu-panjang");
        assertThat(besar).startsWith("HTTP/1.1 431");
        assertThat(badan(besar).getString("kode")).isEqualTo("header-terlalu-besar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE\r\n\r\n",
                "GET /api/perencanaan/v1/x HTTP/1.1\r\nConnection: close\r\n\r\n",
                "POST /api/perencanaan/v1/simpan HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n",
                "POST /api/perencanaan/v1/simpan HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /api/perencanaan/v1/simpan HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /api/perencanaan/v1/simpan HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
            })
    void what_is_not_http_is_answered_with_400_and_reaches_nobody(String teks) {
        int sebelum = perencanaan.panggilan("/api/perencanaan/v1/simpan");

        assertThat(KlienMentah.kirim(teks)).startsWith("HTTP/1.").containsPattern("^HTTP/1\\.[01] 400");
        assertThat(perencanaan.panggilan("/api/perencanaan/v1/simpan")).isEqualTo(sebelum);
    }

    @Test
    void a_refused_request_with_a_small_body_leaves_no_rest_on_the_connection() {
        var jawaban = Klien.kirim(Klien.ke("/tidak/ada").POST(BodyPublishers.ofString("{\"a\":1}")));

        assertThat(jawaban.statusCode()).isEqualTo(404);
        assertThat(Klien.ambil("/api/perencanaan/v1/kota").statusCode()).isEqualTo(200);
    }

    private static JsonObject badan(String jawaban) {
        return new JsonObject(jawaban.substring(jawaban.indexOf("\r\n\r\n") + 4));
    }
}
