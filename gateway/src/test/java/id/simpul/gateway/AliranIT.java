package id.simpul.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.gateway.uji.EmpatLayanan;
import id.simpul.gateway.uji.LayananUji;
import id.simpul.gateway.uji.SoketLambat;
import id.simpul.gateway.uji.Tunggu;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Yang cepat menunggu yang lambat: gateway tidak menimbun selisihnya di memori. */
@QuarkusTest
@QuarkusTestResource(EmpatLayanan.class)
@Timeout(120)
class AliranIT {
    private static final long LIMA_PULUH_MB = 50L * 1024 * 1024;
    // Penyangga soket sistem operasi di dua sambungan; jauh di bawah yang dikirim.
    private static final long PENYANGGA_TERBANYAK = 25L * 1024 * 1024;

    private static final long POTONGAN_PERTAMA = 16 * 1024;

    LayananUji realisasi;
    LayananUji pelaporan;

    @Test
    void a_service_that_does_not_read_stops_the_client_from_sending() throws IOException {
        String jalur = "/api/realisasi/v1/bukti/tahan";
        long sebelum = realisasi.tersimpan();
        try (var soket = new SoketLambat("POST " + jalur
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + LIMA_PULUH_MB + "\r\n\r\n")) {
            long diterima = soket.tulisSampaiMacet(POTONGAN_PERTAMA);
            Tunggu.sampai(() -> realisasi.menahan(jalur));
            diterima += soket.tulisSampaiMacet(LIMA_PULUH_MB - diterima);
            assertThat(diterima).isLessThan(PENYANGGA_TERBANYAK);

            realisasi.lepaskan(jalur);
            assertThat(diterima + soket.tulisSampaiMacet(LIMA_PULUH_MB - diterima))
                    .isEqualTo(LIMA_PULUH_MB);
            assertThat(soket.bacaSampaiHabis()).isPositive();
        }
        assertThat(realisasi.tersimpan() - sebelum).isEqualTo(LIMA_PULUH_MB);
    }

    @Test
    void a_client_that_does_not_read_stops_the_service_from_sending() throws IOException {
        long sebelum = pelaporan.terkirim();
        try (var soket = new SoketLambat("GET /api/pelaporan/v1/besar?bita=" + LIMA_PULUH_MB
                + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")) {
            assertThat(terkirimSampaiMacet() - sebelum).isPositive().isLessThan(PENYANGGA_TERBANYAK);
            assertThat(soket.bacaSampaiHabis()).isGreaterThan(LIMA_PULUH_MB);
        }
        assertThat(pelaporan.terkirim() - sebelum).isEqualTo(LIMA_PULUH_MB);
    }

    private long terkirimSampaiMacet() {
        AtomicLong terlihat = new AtomicLong(-1);
        AtomicLong sejak = new AtomicLong(System.nanoTime());
        Tunggu.sampai(() -> {
            long kini = pelaporan.terkirim();
            if (terlihat.getAndSet(kini) != kini) {
                sejak.set(System.nanoTime());
            }
            return kini > 0 && System.nanoTime() - sejak.get() > 1_000_000_000L;
        });
        return terlihat.get();
    }
}
