package id.simpul.gateway.penerusan;

import id.simpul.gateway.PengaturanGateway;
import io.quarkus.runtime.Startup;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Pintu ke layanan: satu kumpulan sambungan yang dipakai ulang untuk semua tujuan. Dibuat saat mulai, bukan oleh
 * permintaan pertama: kumpulan yang lahir di dalam peladen HTTP ikut ditunggu ketika peladen itu dihentikan.
 */
@Startup
@ApplicationScoped
public class Penerus {
    private static final Duration SESUDAH_TUNGGU = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final HttpClient klien;
    private final long tungguMs;

    Penerus(Vertx vertx, PengaturanGateway pengaturan) {
        this.vertx = vertx;
        this.tungguMs = pengaturan.waktu().tunggu().toMillis();
        this.klien = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) pengaturan.waktu().sambung().toMillis())
                        .setKeepAlive(true)
                        // Lebih singkat daripada batas diam layanan, supaya layanan tidak menutup lebih dahulu.
                        .setKeepAliveTimeout(30)
                        // Jaring pengaman: sambungan ke layanan yang berhenti membaca tidak dapat ditutup dengan sopan.
                        .setIdleTimeout((int)
                                pengaturan.waktu().tunggu().plus(SESUDAH_TUNGGU).toSeconds())
                        .setDecompressionSupported(false)
                        .setMaxHeaderSize(64 * 1024),
                new PoolOptions()
                        .setHttp1MaxSize(pengaturan.sambungan().terbanyak())
                        .setMaxWaitQueueSize(pengaturan.sambungan().antrean()));
    }

    /** Meneruskan {@code kiriman} dan menjawab kliennya, apa pun yang terjadi di tengah. */
    public void teruskan(Kiriman kiriman) {
        new Penerusan(vertx, klien, tungguMs, kiriman).mulai();
    }

    @PreDestroy
    void tutup() {
        klien.close();
    }
}
