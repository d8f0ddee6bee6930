package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.simpul.lokal.bagian.GagalBagian;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * Klien API seperti yang akan ditulis integrator: membawa token, prasyarat, dan kunci idempotensi, serta mengulang bila
 * peladen berkata {@code Retry-After} (kabar antar layanan belum tiba).
 */
final class KlienApi {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Duration BATAS = Duration.ofSeconds(60);
    private static final long SELA_NANO = 200_000_000L;
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String gateway;
    private final String token;

    KlienApi(String gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Membaca; kosong bila peladen menjawab 404 atau 409 (belum ada). */
    Optional<Jawaban> bacaBilaAda(String jalur) {
        HttpResponse<String> jawaban = kirim(permintaan(jalur).GET().build());
        return jawaban.statusCode() == 404 || jawaban.statusCode() == 409
                ? Optional.empty()
                : Optional.of(berhasil(jalur, jawaban));
    }

    Jawaban baca(String jalur) {
        return ulangi(jalur, permintaan(jalur).GET().build());
    }

    /** Mengirim JSON; {@code header} berisi prasyarat atau kunci idempotensi. */
    Jawaban tulis(String metode, String jalur, JsonNode badan, Map<String, String> header) {
        HttpRequest.Builder pembangun = permintaan(jalur).header("Content-Type", "application/json");
        header.forEach(pembangun::header);
        String isi = badan == null ? "{}" : badan.toString();
        return ulangi(
                jalur,
                pembangun
                        .method(metode, HttpRequest.BodyPublishers.ofString(isi))
                        .build());
    }

    /** Mengunduh dokumen ke berkas; berkas setengah jadi tidak pernah memakai nama akhirnya. */
    void unduh(String jalur, Path tujuan) {
        Path sementara = tujuan.resolveSibling(tujuan.getFileName() + ".sementara");
        try {
            Files.createDirectories(tujuan.getParent());
            HttpResponse<Path> jawaban =
                    HTTP.send(permintaan(jalur).GET().build(), HttpResponse.BodyHandlers.ofFile(sementara));
            if (jawaban.statusCode() != 200) {
                throw gagal(jalur, jawaban.statusCode(), Files.readString(sementara));
            }
            Files.move(sementara, tujuan, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException galat) {
            throw new GagalBagian("data contoh", "tidak dapat mengunduh " + jalur, null, galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("unduhan diputus", galat);
        }
    }

    private HttpRequest.Builder permintaan(String jalur) {
        return HttpRequest.newBuilder(URI.create(gateway + jalur))
                .timeout(BATAS)
                .header("Authorization", "Bearer " + token);
    }

    private Jawaban ulangi(String jalur, HttpRequest permintaan) {
        Instant tenggat = Instant.now().plus(BATAS);
        HttpResponse<String> jawaban = kirim(permintaan);
        while (bolehDiulang(jawaban) && Instant.now().isBefore(tenggat)) {
            LockSupport.parkNanos(SELA_NANO);
            jawaban = kirim(permintaan);
        }
        return berhasil(jalur, jawaban);
    }

    private static boolean bolehDiulang(HttpResponse<String> jawaban) {
        return jawaban.statusCode() >= 400
                && jawaban.headers().firstValue("Retry-After").isPresent();
    }

    private static Jawaban berhasil(String jalur, HttpResponse<String> jawaban) {
        if (jawaban.statusCode() >= 400) {
            throw gagal(jalur, jawaban.statusCode(), jawaban.body());
        }
        return new Jawaban(
                jawaban.statusCode(),
                urai(jalur, jawaban.body()),
                jawaban.headers().firstValue("ETag").orElse(null),
                jawaban.headers().firstValue("Location").orElse(null));
    }

    private static GagalBagian gagal(String jalur, int status, String badan) {
        return new GagalBagian("data contoh", jalur + " menjawab " + status + ": " + badan);
    }

    private static JsonNode urai(String jalur, String badan) {
        try {
            return badan.isBlank() ? MissingNode.getInstance() : JSON.readTree(badan);
        } catch (IOException galat) {
            throw new GagalBagian("data contoh", jalur + " menjawab bukan JSON", null, galat);
        }
    }

    private static HttpResponse<String> kirim(HttpRequest permintaan) {
        try {
            return HTTP.send(permintaan, HttpResponse.BodyHandlers.ofString());
        } catch (IOException galat) {
            throw new GagalBagian("data contoh", "gateway tidak menjawab di " + permintaan.uri(), null, galat);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("permintaan diputus", galat);
        }
    }
}
