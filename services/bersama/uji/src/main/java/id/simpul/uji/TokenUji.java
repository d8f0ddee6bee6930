package id.simpul.uji;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Token yang ditandatangani uji sendiri: bentuk klaimnya sama dengan Keycloak, tanpa menjalankan Keycloak.
 *
 * <p>Uji ujung ke ujung memakai Keycloak sungguhan; di sini yang diuji adalah apa yang dilakukan layanan dengan klaim.
 */
public final class TokenUji {
    /** Penerbit yang diterima layanan dalam uji. */
    public static final String PENERBIT = "https://penerbit.uji/realms/simpul";

    private static final KeyPair KUNCI = buatKunci();
    private static final KeyPair KUNCI_ASING = buatKunci();

    private TokenUji() {}

    /** Kunci umum bagi {@code quarkus.oidc.public-key}. */
    public static String kunciUmum() {
        return Base64.getEncoder().encodeToString(KUNCI.getPublic().getEncoded());
    }

    /** Token orang sebuah kota, misalnya {@code orang("operator", "medan")}; sub = {@code operator-medan}. */
    public static String orang(String peran, String kota) {
        return orang(peran + "-" + kota, peran, kota);
    }

    /** Token orang tertentu; dipakai bila satu peran perlu dua orang. */
    public static String orang(String sub, String peran, String kota) {
        return tandaTangani(klaim(sub, List.of(peran)).claim("tenant", kota), KUNCI);
    }

    /** Token agregator dengan cakupannya. */
    public static String agregator(String... kota) {
        return tandaTangani(klaim("agregator-uji", List.of("agregator")).claim("cakupan", List.of(kota)), KUNCI);
    }

    /** Token yang sudah lewat masa lakunya. */
    public static String kedaluwarsa(String peran, String kota) {
        Instant lampau = Instant.now().minus(Duration.ofHours(2));
        return klaim(peran + "-" + kota, List.of(peran))
                .claim("tenant", kota)
                .issuedAt(lampau)
                .expiresAt(lampau.plusSeconds(60))
                .sign(KUNCI.getPrivate());
    }

    /** Token yang benar isinya tetapi ditandatangani pihak lain. */
    public static String kunciAsing(String peran, String kota) {
        return tandaTangani(klaim(peran + "-" + kota, List.of(peran)).claim("tenant", kota), KUNCI_ASING);
    }

    /** Token dari penerbit lain. */
    public static String penerbitLain(String peran, String kota) {
        return tandaTangani(
                klaim(peran + "-" + kota, List.of(peran)).claim("tenant", kota).issuer("https://asing.uji"), KUNCI);
    }

    /** Token untuk aplikasi lain. */
    public static String audiensLain(String peran, String kota) {
        return tandaTangani(
                klaim(peran + "-" + kota, List.of(peran)).claim("tenant", kota).audience("lain"), KUNCI);
    }

    /** Token tanpa tanda tangan ({@code alg: none}). */
    public static String tanpaTandaTangan(String peran, String kota) {
        String kepala = basis64("{\"alg\":\"none\",\"typ\":\"JWT\"}");
        long kini = Instant.now().getEpochSecond();
        String isi = basis64("""
                {"iss":"%s","aud":"simpul-api","sub":"%s-%s","exp":%d,"tenant":"%s","realm_access":{"roles":["%s"]}}""".formatted(PENERBIT, peran, kota, kini + 600, kota, peran));
        return kepala + "." + isi + ".";
    }

    private static JwtClaimsBuilder klaim(String sub, List<String> peran) {
        return Jwt.claims()
                .issuer(PENERBIT)
                .audience("simpul-api")
                .subject(sub)
                .claim("azp", "uji")
                .claim("realm_access", Map.of("roles", peran))
                .expiresIn(Duration.ofMinutes(30));
    }

    private static String tandaTangani(JwtClaimsBuilder klaim, KeyPair kunci) {
        return klaim.sign(kunci.getPrivate());
    }

    private static String basis64(String teks) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(teks.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static KeyPair buatKunci() {
        try {
            KeyPairGenerator pembuat = KeyPairGenerator.getInstance("RSA");
            pembuat.initialize(2048);
            return pembuat.generateKeyPair();
        } catch (NoSuchAlgorithmException galat) {
            throw new IllegalStateException("JDK tanpa RSA", galat);
        }
    }
}
