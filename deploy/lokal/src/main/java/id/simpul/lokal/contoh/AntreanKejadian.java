package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.tumpukan.TumpukanLokal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Menunggu kotak keluar semua layanan kosong dan kotak masuknya tidak tertinggal: menunggu keadaan, bukan waktu. */
public final class AntreanKejadian {
    private static final List<String> LAYANAN = List.of("perencanaan", "realisasi", "anggaran", "pelaporan");
    private static final Duration PALING_LAMA = Duration.ofMinutes(3);
    private static final long SELA_NANO = 200_000_000L;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final TumpukanLokal tumpukan;

    public AntreanKejadian(TumpukanLokal tumpukan) {
        this.tumpukan = tumpukan;
    }

    /**
     * Kembali begitu dua pemeriksaan berturut-turut menemukan semua antrean kosong: satu saja belum cukup, sebab sebuah
     * layanan dapat menerbitkan kejadian baru setelah gilirannya diperiksa.
     */
    public void tungguKosong() {
        Instant tenggat = Instant.now().plus(PALING_LAMA);
        int kosongBeruntun = 0;
        while (kosongBeruntun < 2) {
            kosongBeruntun = LAYANAN.stream().allMatch(this::kosong) ? kosongBeruntun + 1 : 0;
            if (Instant.now().isAfter(tenggat)) {
                throw new GagalBagian("data contoh", "antrean kejadian belum kosong sesudah " + PALING_LAMA);
            }
            LockSupport.parkNanos(SELA_NANO);
        }
    }

    private boolean kosong(String layanan) {
        for (JsonNode periksa : kesehatan(layanan).path("checks")) {
            if (periksa.path("name").asText().equals("kejadian")) {
                JsonNode data = periksa.path("data");
                return data.path("belumTerbit").asLong(-1) == 0
                        && data.path("tertinggal").asLong(-1) == 0;
            }
        }
        return false;
    }

    private JsonNode kesehatan(String layanan) {
        URI alamat = URI.create("http://localhost:%d/q/health/ready".formatted(tumpukan.porta(layanan)));
        try {
            HttpResponse<String> jawaban = HTTP.send(
                    HttpRequest.newBuilder(alamat)
                            .timeout(Duration.ofSeconds(10))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return KlienApi.JSON.readTree(jawaban.body());
        } catch (IOException galat) {
            throw new GagalBagian(layanan, "tidak menjawab di " + alamat, null, galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("penantian diputus", galat);
        }
    }
}
