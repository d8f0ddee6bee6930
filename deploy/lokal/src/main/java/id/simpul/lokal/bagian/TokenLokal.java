package id.simpul.lokal.bagian;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Token pengguna contoh. Di realm lokal sandi sama dengan nama, jadi satu nama cukup: dicoba sebagai orang (password
 * grant), lalu sebagai klien mesin (client credentials). Tidak ada daftar nama di sini: kota keempat ikut berlaku.
 */
public final class TokenLokal {

    private static final Duration BATAS = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String alamat;

    /** @param penerbit alamat realm, mis. {@code http://localhost:8085/realms/simpul} */
    public TokenLokal(String penerbit) {
        this.alamat = penerbit + "/protocol/openid-connect/token";
    }

    /**
     * @param nama nama pengguna atau id klien mesin
     * @return token akses
     * @throws GagalBagian bila nama tidak dikenal atau Keycloak tidak menjawab
     */
    public String ambil(String nama) {
        JsonNode orang = minta(Map.of(
                "grant_type",
                "password",
                "client_id",
                "simpul-cli",
                "username",
                nama,
                "password",
                nama,
                "scope",
                "openid"));
        if (orang.hasNonNull("access_token")) {
            return orang.get("access_token").asText();
        }
        JsonNode mesin = minta(Map.of("grant_type", "client_credentials", "client_id", nama, "client_secret", nama));
        if (mesin.hasNonNull("access_token")) {
            return mesin.get("access_token").asText();
        }
        throw new GagalBagian(
                "keycloak",
                "pengguna atau klien '" + nama + "' ditolak: "
                        + orang.path("error_description").asText("tanpa keterangan"));
    }

    private JsonNode minta(Map<String, String> isian) {
        String isi = new TreeMap<>(isian)
                .entrySet().stream()
                        .map(butir ->
                                butir.getKey() + "=" + URLEncoder.encode(butir.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        HttpRequest permintaan = HttpRequest.newBuilder(URI.create(alamat))
                .timeout(BATAS)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(isi))
                .build();
        try {
            return JSON.readTree(Http.KLIEN
                    .send(permintaan, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new GagalBagian("keycloak", "tidak menjawab di " + alamat + "; sudah ./simpul up?", null, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("permintaan token diputus", e);
        }
    }
}
