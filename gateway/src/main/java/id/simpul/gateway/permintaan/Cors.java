package id.simpul.gateway.permintaan;

import id.simpul.gateway.PengaturanGateway;
import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Izin bagi halaman web dari asal lain. Token dikirim di header, maka cookie dan kredensial tidak diizinkan. */
@ApplicationScoped
public class Cors {
    private static final String METODE = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final String HEADER_BOLEH = "Authorization, Content-Type, Accept, Accept-Language, If-Match,"
            + " If-None-Match, Idempotency-Key, X-Request-Id, traceparent, tracestate";
    private static final String HEADER_TERBUKA =
            "ETag, Link, Location, X-Request-Id, Idempotency-Replayed, Retry-After,"
                    + " RateLimit, RateLimit-Policy, Content-Disposition";

    private final List<Pattern> asal;

    Cors(PengaturanGateway pengaturan) {
        this.asal = pengaturan.cors().asal().stream().map(Cors::pola).toList();
    }

    private static Pattern pola(String asal) {
        if (asal.endsWith(":*")) {
            return Pattern.compile(Pattern.quote(asal.substring(0, asal.length() - 2)) + "(:[0-9]{1,5})?");
        }
        return Pattern.compile(Pattern.quote(asal));
    }

    /** Benar bila {@code masuk} adalah pertanyaan awal peramban, bukan permintaan sungguhan. */
    public boolean pertanyaanAwal(HttpServerRequest masuk) {
        return masuk.method().equals(HttpMethod.OPTIONS)
                && masuk.getHeader("origin") != null
                && masuk.getHeader("access-control-request-method") != null;
    }

    /** Menaruh izin di jawaban; salah bila asalnya tidak diizinkan. Permintaan tanpa asal selalu benar. */
    public boolean izinkan(HttpServerRequest masuk) {
        String dari = masuk.getHeader("origin");
        if (dari == null) {
            return true;
        }
        HttpServerResponse jawaban = masuk.response();
        jawaban.headers().add("vary", "Origin");
        if (asal.stream().noneMatch(pola -> pola.matcher(dari).matches())) {
            return false;
        }
        jawaban.putHeader("access-control-allow-origin", dari);
        jawaban.putHeader("access-control-expose-headers", HEADER_TERBUKA);
        return true;
    }

    /** Menjawab pertanyaan awal, atau alasan menolaknya bila asalnya tidak diizinkan. */
    public Optional<Penolakan> jawabPertanyaanAwal(HttpServerRequest masuk, boolean diizinkan) {
        if (!diizinkan) {
            return Optional.of(Penolakan.karena(
                    KodeGalat.ASAL_DITOLAK, "Asal halaman web ini tidak ada dalam daftar asal yang diizinkan."));
        }
        masuk.response()
                .setStatusCode(204)
                .putHeader("access-control-allow-methods", METODE)
                .putHeader("access-control-allow-headers", HEADER_BOLEH)
                .putHeader("access-control-max-age", "3600")
                .end();
        return Optional.empty();
    }
}
