package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.Klien;
import id.simpul.gateway.uji.LayananUji;
import id.simpul.gateway.uji.Tunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(60)
class KesehatanIT {
    LayananUji realisasi;
    LayananUji anggaran;

    @Test
    void the_gateway_is_ready_only_while_every_part_is_and_names_the_one_that_is_not() {
        Tunggu.sampai(() -> kesiapan() == 200);

        realisasi.siap(false);
        Tunggu.sampai(() -> kesiapan() == 503);
        assertThat(bagian("realisasi").getString("status")).isEqualTo("DOWN");
        assertThat(bagian("realisasi").getJsonObject("data").getString("sebab")).contains("503");
        assertThat(bagian("perencanaan").getString("status")).isEqualTo("UP");
        assertThat(Klien.ambil("/q/health/live").statusCode()).isEqualTo(200);

        realisasi.siap(true);
        anggaran.mati();
        try {
            Tunggu.sampai(() -> bagian("anggaran").getString("status").equals("DOWN"));
            assertThat(bagian("anggaran").getJsonObject("data").getString("sebab"))
                    .isEqualTo("tidak dapat dihubungi");
        } finally {
            anggaran.hidup();
        }
        Tunggu.sampai(() -> kesiapan() == 200);
    }

    @Test
    void many_questions_within_a_second_ask_each_part_only_once_or_twice() {
        Tunggu.sampai(() -> kesiapan() == 200);
        int sebelum = realisasi.panggilan("/q/health/ready");
        long mulai = System.nanoTime();
        for (int i = 0; i < 30; i++) {
            kesiapan();
        }
        long detik = (System.nanoTime() - mulai) / 1_000_000_000L;

        assertThat(realisasi.panggilan("/q/health/ready") - sebelum).isLessThanOrEqualTo((int) detik + 1);
    }

    private static int kesiapan() {
        return Klien.ambil("/q/health/ready").statusCode();
    }

    private static JsonObject bagian(String nama) {
        return Klien.json(Klien.ambil("/q/health/ready")).getJsonArray("checks").stream()
                .map(JsonObject.class::cast)
                .filter(satu -> satu.getString("name").equals(nama))
                .findFirst()
                .orElseThrow();
    }
}
