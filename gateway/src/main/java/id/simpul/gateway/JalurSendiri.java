package id.simpul.gateway;

import id.simpul.gateway.halaman.PelayanHalaman;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Alamat yang dijawab gateway sendiri. Yang tidak ada di sini dan tidak punya rute: 404. */
@ApplicationScoped
class JalurSendiri {
    private static final Set<String> TEPAT =
            Set.of("/openapi", "/q/health", "/q/health/live", "/q/health/ready", "/q/health/started");

    private final PelayanHalaman halaman;

    JalurSendiri(PelayanHalaman halaman) {
        this.halaman = halaman;
    }

    boolean ada(String jalur) {
        return TEPAT.contains(jalur) || halaman.punya(jalur);
    }
}
