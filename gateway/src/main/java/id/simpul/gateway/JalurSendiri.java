package id.simpul.gateway;

import java.util.Set;

/** Alamat yang dijawab gateway sendiri. Yang tidak ada di sini dan tidak punya rute: 404. */
final class JalurSendiri {
    private static final Set<String> TEPAT = Set.of(
            "/", "/openapi", "/dokumentasi", "/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");
    private static final String AWALAN_DOKUMENTASI = "/dokumentasi/";

    private JalurSendiri() {}

    static boolean ada(String jalur) {
        return TEPAT.contains(jalur) || jalur.startsWith(AWALAN_DOKUMENTASI);
    }
}
