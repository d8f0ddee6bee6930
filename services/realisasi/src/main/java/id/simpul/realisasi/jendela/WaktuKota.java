package id.simpul.realisasi.jendela;

import id.simpul.kota.KotaDikenal;
import id.simpul.kota.SalinanKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Saat sekarang dan zona tanggal kota pemilik token. */
@ApplicationScoped
class WaktuKota {
    private final SalinanKota kota;

    WaktuKota(SalinanKota kota) {
        this.kota = kota;
    }

    Instant kini() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    ZoneId zona() {
        return kota.milikSaya().map(KotaDikenal::zona).orElseThrow();
    }
}
