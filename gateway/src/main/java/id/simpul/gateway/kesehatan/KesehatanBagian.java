package id.simpul.gateway.kesehatan;

import id.simpul.gateway.PengaturanGateway;
import id.simpul.gateway.penerusan.TabelRute;
import id.simpul.gateway.penerusan.Tujuan;
import io.quarkus.runtime.Startup;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.health.Readiness;

/** Kesiapan tiap bagian di {@code /q/health/ready}: 200 hanya bila semuanya siap. Ditanya bersamaan. */
@Startup
@ApplicationScoped
public class KesehatanBagian {
    private final HttpClient klien;
    private final Map<String, PemeriksaBagian> perBagian;

    KesehatanBagian(Vertx vertx, PengaturanGateway pengaturan, TabelRute rute) {
        long tungguMs = pengaturan.waktu().kesehatan().toMillis();
        this.klien = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) tungguMs));
        this.perBagian = rute.bagian().stream()
                .collect(Collectors.toMap(Tujuan::nama, tujuan -> new PemeriksaBagian(klien, tujuan, tungguMs)));
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck perencanaan() {
        return pemeriksaan("perencanaan");
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck realisasi() {
        return pemeriksaan("realisasi");
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck anggaran() {
        return pemeriksaan("anggaran");
    }

    @Produces
    @Readiness
    @ApplicationScoped
    AsyncHealthCheck pelaporan() {
        return pemeriksaan("pelaporan");
    }

    private AsyncHealthCheck pemeriksaan(String bagian) {
        return () -> Uni.createFrom()
                .completionStage(() -> perBagian.get(bagian).periksa().toCompletionStage());
    }

    @PreDestroy
    void tutup() {
        klien.close();
    }
}
