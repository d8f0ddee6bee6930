package id.simpul.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Menurunkan batas badan ke {@value #BIASA} bita di luar jalur berkas.
 *
 * <p>Kerangka kerja hanya mengenal satu batas ({@code quarkus.http.limits.max-body-size}). Layanan yang menerima berkas
 * menaikkannya dan menyebut jalurnya di {@code simpul.http.jalur-berkas}; JSON tetap dibatasi seperti di layanan lain.
 */
@ApplicationScoped
class BatasBadanBiasa {
    private static final long BIASA = 1024L * 1024L;
    /** Sesudah batas milik kerangka kerja (urutan -2), supaya angka di bawah ini yang berlaku. */
    private static final int PRIORITAS = 1;

    private final List<String> jalurBerkas;

    BatasBadanBiasa(@ConfigProperty(name = "simpul.http.jalur-berkas") Optional<List<String>> jalurBerkas) {
        this.jalurBerkas = jalurBerkas.orElse(List.of());
    }

    void pasang(@Observes Filters saringan) {
        if (!jalurBerkas.isEmpty()) {
            saringan.register(this::batasi, PRIORITAS);
        }
    }

    private void batasi(RoutingContext permintaan) {
        if (jalurBerkas.stream().anyMatch(permintaan.normalizedPath()::startsWith)) {
            permintaan.next();
            return;
        }
        String panjang = permintaan.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (panjang == null) {
            permintaan.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, BIASA);
            permintaan.next();
        } else if (Long.parseLong(panjang.strip()) > BIASA) {
            permintaan
                    .response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .setStatusCode(Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode());
            permintaan.end();
        } else {
            permintaan.next();
        }
    }
}
