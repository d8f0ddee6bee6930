package id.simpul.gateway.kesehatan;

import id.simpul.gateway.penerusan.Tujuan;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Menanyakan kesiapan satu bagian, paling sering sekali sedetik dan tidak pernah dua sekaligus. */
final class PemeriksaBagian {
    private static final long INGATAN_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int SIAP = 200;

    private final HttpClient klien;
    private final Tujuan tujuan;
    private final long tungguMs;
    private Future<HealthCheckResponse> terakhir;
    private long dimulai;

    PemeriksaBagian(HttpClient klien, Tujuan tujuan, long tungguMs) {
        this.klien = klien;
        this.tujuan = tujuan;
        this.tungguMs = tungguMs;
    }

    /** Kesiapan bagian ini; tidak pernah gagal, bagian yang tidak menjawab berarti belum siap. */
    synchronized Future<HealthCheckResponse> periksa() {
        boolean masihBerlaku =
                terakhir != null && (!terakhir.isComplete() || System.nanoTime() - dimulai < INGATAN_NANOS);
        if (!masihBerlaku) {
            dimulai = System.nanoTime();
            terakhir = tanya();
        }
        return terakhir;
    }

    private Future<HealthCheckResponse> tanya() {
        RequestOptions permintaan = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(tujuan.induk())
                .setPort(tujuan.porta())
                .setSsl(tujuan.tls())
                .setIdleTimeout(tungguMs)
                .setURI("/q/health/ready");
        return klien.request(permintaan)
                .compose(keluar -> keluar.send())
                .map(HttpClientResponse::statusCode)
                .timeout(tungguMs, TimeUnit.MILLISECONDS)
                .map(status -> status == SIAP ? siap() : belum("menjawab HTTP " + status))
                .otherwise(
                        sebab -> belum(sebab instanceof ConnectException ? "tidak dapat dihubungi" : "tidak menjawab"));
    }

    private HealthCheckResponse siap() {
        return HealthCheckResponse.up(tujuan.nama());
    }

    private HealthCheckResponse belum(String sebab) {
        return HealthCheckResponse.named(tujuan.nama())
                .down()
                .withData("sebab", sebab)
                .build();
    }
}
