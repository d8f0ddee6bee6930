package id.simpul.gateway.kontrak;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.galat.PenulisMasalah;
import id.simpul.gateway.permintaan.IdPermintaan;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** {@code GET /openapi}: kontrak gabungan, YAML atau JSON menurut {@code format} atau {@code Accept}. */
@ApplicationScoped
public class PelayanKontrak {
    private static final Logger LOG = Logger.getLogger(PelayanKontrak.class);

    private final Vertx vertx;
    private final String versi;
    private Future<Siap> siap;

    PelayanKontrak(Vertx vertx, @ConfigProperty(name = "quarkus.application.version") String versi) {
        this.vertx = vertx;
        this.versi = versi;
    }

    void pasang(@Observes Router router) {
        router.route("/openapi").handler(this::layani);
    }

    private void layani(RoutingContext konteks) {
        HttpServerRequest masuk = konteks.request();
        String format = format(masuk);
        if (!format.equals("json") && !format.equals("yaml")) {
            PenulisMasalah.tolak(
                    masuk,
                    masuk.response().headers().get(IdPermintaan.HEADER),
                    Penolakan.karena(KodeGalat.PARAMETER_SALAH, "Parameter format harus \"json\" atau \"yaml\"."));
            return;
        }
        siap().onSuccess(kontrak -> jawab(masuk, format, kontrak)).onFailure(konteks::fail);
    }

    private static String format(HttpServerRequest masuk) {
        String diminta = masuk.getParam("format");
        if (diminta != null) {
            return diminta.toLowerCase(Locale.ROOT);
        }
        String terima = masuk.getHeader(HttpHeaders.ACCEPT);
        boolean json = terima != null && terima.contains("json") && !terima.contains("yaml");
        return json ? "json" : "yaml";
    }

    private static void jawab(HttpServerRequest masuk, String format, Siap kontrak) {
        boolean json = format.equals("json");
        String etag = '"' + kontrak.sidik() + '-' + format + '"';
        var jawaban = masuk.response()
                .putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader(HttpHeaders.VARY, "Accept");
        if (etag.equals(masuk.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            jawaban.setStatusCode(304).end();
            return;
        }
        jawaban.putHeader(HttpHeaders.CONTENT_TYPE, json ? "application/json" : "application/yaml; charset=utf-8")
                .end(json ? kontrak.json() : kontrak.yaml());
    }

    /** Digabung sekali, saat pertama diminta: kebanyakan gateway tidak pernah ditanya. */
    private synchronized Future<Siap> siap() {
        if (siap == null || siap.failed()) {
            siap = vertx.executeBlocking(this::gabung);
        }
        return siap;
    }

    private Siap gabung() {
        KontrakGabungan gabungan = PemuatKontrak.dariKemasan().gabung("Simpul", versi);
        gabungan.masalah().forEach(masalah -> LOG.warnf("Kontrak gabungan: %s", masalah));
        Buffer json = new JsonObject(gabungan.dokumen()).toBuffer();
        String sidik = Integer.toHexString(json.hashCode());
        return new Siap(Buffer.buffer(BerkasYaml.tulis(gabungan.dokumen())), json, sidik);
    }

    private record Siap(Buffer yaml, Buffer json, String sidik) {}
}
