package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@TestProfile(BatasWaktuIT.Singkat.class)
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class BatasWaktuIT {
    @Test
    void a_service_that_does_not_answer_gives_504_and_says_how_to_retry() {
        var jawaban = Klien.ambil("/api/pelaporan/v1/lambat");

        assertThat(jawaban.statusCode()).isEqualTo(504);
        assertThat(Klien.json(jawaban).getString("kode")).isEqualTo("layanan-terlalu-lama");
        assertThat(Klien.json(jawaban).getString("detail")).contains("pelaporan", "Idempotency-Key");
    }

    @Test
    void a_service_whose_queue_is_full_refuses_at_once_instead_of_piling_up() {
        var semua = IntStream.range(0, 40)
                .mapToObj(i ->
                        Klien.kirimNanti(Klien.ke("/api/perencanaan/v1/lambat").header("Authorization", "Bearer " + i)))
                .toList();

        assertThat(semua.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                .containsOnly(503, 504);
    }

    @Test
    void a_client_that_stops_in_the_middle_of_its_body_gets_408_and_not_504() {
        String jawaban = KlienMentah.kirim(
                "POST /api/realisasi/v1/simpan HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nbaru sebagian");

        assertThat(jawaban).startsWith("HTTP/1.1 408").contains("permintaan-terlalu-lama");
    }

    @Test
    void a_client_over_its_rate_gets_429_with_the_time_to_wait() {
        for (int i = 0; i < 8; i++) {
            assertThat(dengan("satu").statusCode()).isEqualTo(200);
        }
        // Ember terisi lagi satu sedetik: di mesin lambat perlu beberapa kali sampai kosong.
        var jawaban = dengan("satu");
        for (int i = 0; i < 50 && jawaban.statusCode() == 200; i++) {
            jawaban = dengan("satu");
        }

        assertThat(jawaban.statusCode()).isEqualTo(429);
        assertThat(jawaban.headers().firstValue("retry-after")).contains("1");
        assertThat(jawaban.headers().firstValue("ratelimit-policy")).contains("\"klien\";q=8;w=8");
        assertThat(jawaban.headers().firstValue("ratelimit")).contains("\"klien\";r=0;t=1");
        assertThat(Klien.json(jawaban).getString("kode")).isEqualTo("terlalu-sering");
        assertThat(dengan("dua").statusCode()).isEqualTo(200);
        assertThat(Klien.ambil("/q/health/live").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> dengan(String token) {
        return Klien.kirim(Klien.ke("/api/anggaran/v1/dpa").header("Authorization", "Bearer " + token));
    }

    /** Batas yang cukup singkat untuk diuji. */
    public static final class Singkat implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "simpul.gateway.waktu.tunggu", "400ms",
                    "simpul.gateway.sambungan.terbanyak", "2",
                    "simpul.gateway.sambungan.antrean", "1",
                    "simpul.gateway.laju.kali-per-alamat", "1000",
                    "simpul.gateway.laju.per-detik", "1",
                    "simpul.gateway.laju.lonjakan", "8");
        }
    }
}
