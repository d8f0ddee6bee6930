package id.simpul.gateway.uji;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/** Klien HTTP ke gateway yang sedang diuji. */
public final class Klien {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Klien() {}

    public static int porta() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    public static HttpRequest.Builder ke(String jalur) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + porta() + jalur))
                .timeout(Duration.ofSeconds(60));
    }

    public static HttpResponse<String> ambil(String jalur) {
        return kirim(ke(jalur));
    }

    public static HttpResponse<String> kirim(HttpRequest.Builder permintaan) {
        return kirim(permintaan, HttpResponse.BodyHandlers.ofString());
    }

    public static <T> HttpResponse<T> kirim(HttpRequest.Builder permintaan, HttpResponse.BodyHandler<T> pembaca) {
        try {
            return HTTP.send(permintaan.build(), pembaca);
        } catch (IOException gagal) {
            throw new java.io.UncheckedIOException(gagal);
        } catch (InterruptedException terhenti) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(terhenti);
        }
    }

    public static CompletableFuture<HttpResponse<String>> kirimNanti(HttpRequest.Builder permintaan) {
        return HTTP.sendAsync(permintaan.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static JsonObject json(HttpResponse<String> jawaban) {
        return new JsonObject(jawaban.body());
    }
}
