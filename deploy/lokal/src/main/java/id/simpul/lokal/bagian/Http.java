package id.simpul.lokal.bagian;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Tanya-jawab HTTP singkat untuk memeriksa kesiapan. */
public final class Http {

    private static final Duration BATAS = Duration.ofSeconds(5);
    private static final int OK = 200;

    static final HttpClient KLIEN = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(BATAS)
            .build();

    private Http() {}

    /** Benar bila alamat itu menjawab 200. */
    public static boolean menjawab(String alamat) {
        return status(alamat) == OK;
    }

    /** Status HTTP, atau 0 bila tidak ada jawaban. */
    public static int status(String alamat) {
        HttpRequest permintaan =
                HttpRequest.newBuilder(URI.create(alamat)).timeout(BATAS).build();
        try {
            return KLIEN.send(permintaan, HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("permintaan diputus", e);
        }
    }
}
