package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.KlienMentah;
import id.simpul.gateway.uji.LayananUji;
import id.simpul.gateway.uji.SoketLambat;
import id.simpul.gateway.uji.Tunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

    @Test
    void a_read_on_a_connection_that_the_service_just_closed_is_tried_once_more_but_a_write_never() {
        assertThat(Klien.ambil("/api/realisasi/v1/baca/sekali-putus").statusCode())
                .isEqualTo(200);
        var tulis = Klien.kirim(Klien.ke("/api/realisasi/v1/tulis/sekali-putus").POST(BodyPublishers.ofString("{}")));

        assertThat(tulis.statusCode()).isEqualTo(502);
        assertThat(realisasi.panggilan("/api/realisasi/v1/baca/sekali-putus")).isEqualTo(2);
        assertThat(realisasi.panggilan("/api/realisasi/v1/tulis/sekali-putus")).isEqualTo(1);
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_its_download_frees_the_service() throws IOException {
        int sebelum = realisasi.ditinggalkan();
        try (var soket = new SoketLambat("GET /api/realisasi/v1/besar?bita=50000000 HTTP/1.1\r\nHost: x\r\n\r\n")) {
            assertThat(soket.bacaSedikit()).isPositive();
        }
        Tunggu.sampai(() -> realisasi.ditinggalkan() > sebelum);
    }

    @Test
    void a_client_that_leaves_in_the_middle_of_its_upload_stores_nothing() throws IOException {
        int terpotong = realisasi.terpotong();
        long tersimpan = realisasi.tersimpan();
        try (var soket = new SoketLambat(
                "POST /api/realisasi/v1/bukti HTTP/1.1\r\nHost: x\r\nContent-Length: 50000000\r\n\r\n")) {
            soket.tulisSampaiMacet(1_000_000);
            Tunggu.sampai(() -> realisasi.panggilan("/api/realisasi/v1/bukti") > 0);
        }
        Tunggu.sampai(() -> realisasi.terpotong() > terpotong);
        assertThat(realisasi.tersimpan()).isEqualTo(tersimpan);
    }
}
