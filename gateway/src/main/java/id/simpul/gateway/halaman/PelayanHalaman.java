package id.simpul.gateway.halaman;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Halaman depan dan pembaca kontrak. Semua isinya dari jar sendiri, sehingga terbaca tanpa internet. */
@ApplicationScoped
public class PelayanHalaman {
    private static final String HTML = "text/html; charset=utf-8";
    private static final String CSS = "text/css; charset=utf-8";
    private static final String SKRIP = "text/javascript; charset=utf-8";
    private static final String KEBIJAKAN = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'none'";

    private final Vertx vertx;
    private final Map<String, Berkas> berkas;

    PelayanHalaman(Vertx vertx) {
        this.vertx = vertx;
        String swagger = "META-INF/resources/webjars/swagger-ui/" + VersiSwaggerUi.baca() + "/";
        this.berkas = Map.of(
                "/", new Berkas("halaman/beranda.html", HTML),
                "/dokumentasi", new Berkas("halaman/dokumentasi.html", HTML),
                "/dokumentasi/", new Berkas("halaman/dokumentasi.html", HTML),
                "/dokumentasi/gaya.css", new Berkas("halaman/gaya.css", CSS),
                "/dokumentasi/mulai.js", new Berkas("halaman/mulai.js", SKRIP),
                "/dokumentasi/swagger-ui.css", new Berkas(swagger + "swagger-ui.css", CSS),
                "/dokumentasi/swagger-ui-bundle.js", new Berkas(swagger + "swagger-ui-bundle.js", SKRIP));
    }

    void pasang(@Observes Router router) {
        berkas.forEach((jalur, satu) -> router.route(jalur).handler(konteks -> layani(konteks, satu)));
    }

    /** Alamat yang dijawab di sini. */
    public boolean punya(String jalur) {
        return berkas.containsKey(jalur);
    }

    private void layani(RoutingContext konteks, Berkas satu) {
        HttpServerRequest masuk = konteks.request();
        vertx.executeBlocking(satu::baca)
                .onSuccess(isi -> masuk.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, satu.jenis())
                        .putHeader(HttpHeaders.CACHE_CONTROL, satu.jenis().equals(HTML) ? "no-cache" : "max-age=3600")
                        .putHeader("content-security-policy", KEBIJAKAN)
                        .putHeader("referrer-policy", "no-referrer")
                        .end(isi))
                .onFailure(konteks::fail);
    }

    private record Berkas(String letak, String jenis) {
        Buffer baca() throws IOException {
            try (InputStream masuk = PelayanHalaman.class.getClassLoader().getResourceAsStream(letak)) {
                if (masuk == null) {
                    throw new FileNotFoundException(letak);
                }
                return Buffer.buffer(masuk.readAllBytes());
            }
        }
    }
}
