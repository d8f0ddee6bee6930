package id.simpul.lokal.bagian;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak sungguhan dengan realm {@code simpul}; sumber token tumpukan lokal. */
public final class KeycloakLokal extends BagianProses {

    private static final String NAMA = "keycloak";
    private static final String REALM = "/realms/simpul";
    private static final Duration BATAS_SIAP = Duration.ofMinutes(4);
    private static final Duration BATAS_HENTI = Duration.ofSeconds(20);

    private final RumahKeycloak rumah;

    private KeycloakLokal(TempatBagian tempat, int port, ProsesLatar proses, RumahKeycloak rumah) {
        super(tempat, port, proses);
        this.rumah = rumah;
    }

    /** Log dan pid di {@code folder}. */
    public static KeycloakLokal mulai(Path folder, int port, Path realm) {
        return mulai(TempatBagian.di(folder, NAMA), port, realm);
    }

    /**
     * Menjalankan, atau memegang Keycloak yang masih berjalan dari tempat yang sama.
     *
     * @param realm berkas realm, biasanya {@code deploy/keycloak/simpul-realm.json}
     * @throws GagalBagian bila tidak dapat siap; tidak ada proses yang tertinggal
     */
    public static KeycloakLokal mulai(TempatBagian tempat, int port, Path realm) {
        ProsesLatar proses = ProsesLatar.yangBerjalan(tempat).orElse(null);
        RumahKeycloak rumah;
        if (proses == null) {
            rumah = RumahKeycloak.siapkan(tempat.data(), ProgramKeycloak.siapkan(), realm);
            proses = ProsesLatar.mulai(tempat, perintah(rumah, port));
        } else {
            rumah = RumahKeycloak.yangAda(tempat.data(), realm);
        }
        proses.tungguSiap(BATAS_SIAP, () -> Http.menjawab(alamat(port) + "/.well-known/openid-configuration"));
        rumah.catatRealmMasuk();
        return new KeycloakLokal(tempat, port, proses, rumah);
    }

    /** Penerbit token ({@code iss}), mis. {@code http://localhost:8085/realms/simpul}. */
    public String penerbit() {
        return alamat(port());
    }

    /** Sandi pengguna {@code admin} di realm master, dibuat acak sekali. */
    public String sandiPengelola() {
        return rumah.sandiPengelola();
    }

    @Override
    public void close() {
        hentikan(ProsesLatar.Isyarat.TERM, BATAS_HENTI);
    }

    private static String alamat(int port) {
        return "http://localhost:" + port + REALM;
    }

    private static Perintah perintah(RumahKeycloak rumah, int port) {
        Map<String, String> lingkungan =
                Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", rumah.sandiPengelola());
        List<String> argumen = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port);
        return ProgramKeycloak.perintah(rumah.folder(), lingkungan, argumen);
    }
}
