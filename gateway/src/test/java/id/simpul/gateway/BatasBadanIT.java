package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import id.simpul.gateway.uji.LayananUji;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class BatasBadanIT {
    private static final int MB = 1024 * 1024;

    LayananUji realisasi;

    @Test
    void a_20_MB_json_body_is_refused_and_the_service_never_sees_it() {
        int sebelum = realisasi.panggilan("/api/realisasi/v1/simpan");

        var jawaban = Klien.kirim(Klien.ke("/api/realisasi/v1/simpan")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(new byte[20 * MB])));

        assertThat(jawaban.statusCode()).isEqualTo(413);
        assertThat(jawaban.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(Klien.json(jawaban).getString("type")).isEqualTo("urn:simpul:galat:badan-terlalu-besar");
        assertThat(Klien.json(jawaban).getString("instance")).isEqualTo("/api/realisasi/v1/simpan");
        assertThat(Klien.json(jawaban).getString("detail")).contains("1 MB");
        assertThat(realisasi.panggilan("/api/realisasi/v1/simpan")).isEqualTo(sebelum);
    }

    @Test
    void a_20_MB_chunked_body_without_length_is_refused_and_nothing_is_stored() {
        long sebelum = realisasi.tersimpan();

        String jawaban = KlienMentah.kirimBerpotong("/api/realisasi/v1/simpan", 20L * MB);

        assertThat(jawaban).startsWith("HTTP/1.1 413").contains("badan-terlalu-besar");
        assertThat(realisasi.tersimpan()).isEqualTo(sebelum);
    }

    @Test
    void a_body_of_exactly_the_limit_passes_and_one_byte_more_does_not() {
        assertThat(kirim("/api/realisasi/v1/simpan", MB).statusCode()).isEqualTo(201);
        assertThat(kirim("/api/realisasi/v1/simpan", MB + 1).statusCode()).isEqualTo(413);
    }

    @Test
    void fifty_megabytes_of_evidence_pass() {
        var jawaban = Klien.kirim(
                Klien.ke("/api/realisasi/v1/bukti").POST(BodyPublishers.ofInputStream(() -> new AliranNol(50L * MB))));

        assertThat(jawaban.statusCode()).isEqualTo(201);
        assertThat(jawaban.body()).isEqualTo(Long.toString(50L * MB));
    }

    @Test
    void fifty_megabytes_of_answer_pass() throws IOException {
        HttpResponse<InputStream> jawaban = Klien.kirim(
                Klien.ke("/api/pelaporan/v1/besar?bita=" + 50L * MB), HttpResponse.BodyHandlers.ofInputStream());

        try (InputStream isi = jawaban.body()) {
            assertThat(isi.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(50L * MB);
        }
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on_or_refused_before_it_sends() {
        String kepala = "POST /api/realisasi/v1/simpan HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\n";

        assertThat(KlienMentah.kirim(kepala + "Content-Length: 2\r\nConnection: close\r\n\r\n{}"))
                .contains("HTTP/1.1 100 Continue", "HTTP/1.1 201");
        assertThat(KlienMentah.kirim(kepala + "Content-Length: 20000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413");
    }

    private static HttpResponse<String> kirim(String jalur, int bita) {
        return Klien.kirim(Klien.ke(jalur).POST(BodyPublishers.ofByteArray(new byte[bita])));
    }

    /** Nol sebanyak yang diminta, tanpa pernah ada utuh di memori. */
    private static final class AliranNol extends InputStream {
        private long sisa;

        AliranNol(long sisa) {
            this.sisa = sisa;
        }

        @Override
        public int read() {
            return sisa-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] tujuan, int mulai, int panjang) {
            if (sisa <= 0) {
                return -1;
            }
            int terbaca = (int) Math.min(panjang, sisa);
            sisa -= terbaca;
            return terbaca;
        }
    }
}
