package id.simpul.gateway.penerusan;

import id.simpul.gateway.PengaturanGateway;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Pintu ke layanan: satu kumpulan sambungan yang dipakai ulang untuk semua tujuan. Dibuat saat mulai, bukan oleh
 * permintaan pertama: kumpulan yang lahir di dalam peladen HTTP ikut ditunggu ketika peladen itu dihentikan.
 */
@Startup
@ApplicationScoped
public class Penerus {
    private static final Duration SESUDAH_TUNGGU = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final KlienPerUtas klien;
    private final long tungguMs;

    Penerus(
            Vertx vertx,
            PengaturanGateway pengaturan,
            @ConfigProperty(name = "quarkus.vertx.event-loops-pool-size") OptionalInt banyakUtas) {
        this.vertx = vertx;
        this.tungguMs = pengaturan.waktu().tunggu().toMillis();
        int utas = banyakUtas.orElse(VertxOptions.DEFAULT_EVENT_LOOP_POOL_SIZE);
        this.klien =
                new KlienPerUtas(utas, () -> vertx.createHttpClient(pilihan(pengaturan), kumpulan(pengaturan, utas)));
    }

    private static HttpClientOptions pilihan(PengaturanGateway pengaturan) {
        return new HttpClientOptions()
                .setConnectTimeout((int) pengaturan.waktu().sambung().toMillis())
                .setKeepAlive(true)
                // Lebih singkat daripada batas diam layanan, supaya layanan tidak menutup lebih dahulu.
                .setKeepAliveTimeout(30)
                // Jaring pengaman: sambungan ke layanan yang berhenti membaca tidak dapat ditutup dengan sopan.
                .setIdleTimeout(
                        (int) pengaturan.waktu().tunggu().plus(SESUDAH_TUNGGU).toSeconds())
                .setDecompressionSupported(false)
                .setMaxHeaderSize(64 * 1024);
    }

    private static PoolOptions kumpulan(PengaturanGateway pengaturan, int utas) {
        return new PoolOptions()
                .setHttp1MaxSize(bagi(pengaturan.sambungan().terbanyak(), utas))
                .setMaxWaitQueueSize(bagi(pengaturan.sambungan().antrean(), utas));
    }

    private static int bagi(int jumlah, int utas) {
        return Math.max(1, (jumlah + utas - 1) / utas);
    }

    /** Meneruskan {@code kiriman} dan menjawab kliennya, apa pun yang terjadi di tengah. */
    public void teruskan(Kiriman kiriman) {
        new Penerusan(vertx, klien.milikUtasIni(), tungguMs, kiriman).mulai();
    }

    @PreDestroy
    void tutup() {
        klien.tutup();
    }
}
