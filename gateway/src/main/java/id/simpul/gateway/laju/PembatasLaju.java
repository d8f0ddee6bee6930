package id.simpul.gateway.laju;

import id.simpul.gateway.PengaturanGateway;
import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/**
 * Menjaga agar satu klien tidak menghabiskan giliran semua. Dua ember harus sama-sama berisi: milik alamat + token, dan
 * milik alamat saja. Tanpa yang kedua, klien yang mengganti-ganti isi {@code Authorization} selalu mendapat ember baru.
 */
@ApplicationScoped
public class PembatasLaju {
    private final boolean aktif;
    private final EmberToken perToken;
    private final EmberToken perAlamat;
    private final String kebijakan;

    PembatasLaju(PengaturanGateway pengaturan) {
        PengaturanGateway.Laju laju = pengaturan.laju();
        this.aktif = laju.aktif();
        this.perToken = new EmberToken(laju.perDetik(), laju.lonjakan(), laju.ingatan());
        long kali = laju.kaliPerAlamat();
        this.perAlamat = new EmberToken(laju.perDetik() * kali, laju.lonjakan() * kali, laju.ingatan());
        long jendela = Math.max(1, (laju.lonjakan() + laju.perDetik() - 1L) / laju.perDetik());
        this.kebijakan = "\"klien\";q=" + laju.lonjakan() + ";w=" + jendela;
    }

    /** Penolakan 429 untuk {@code masuk}, atau kosong bila masih ada giliran. */
    public Optional<Penolakan> periksa(HttpServerRequest masuk) {
        if (!aktif) {
            return Optional.empty();
        }
        long kini = System.nanoTime();
        String alamat = AlamatKlien.kunci(masuk.remoteAddress().hostAddress());
        long tunggu = perAlamat.ambil(alamat, kini);
        if (tunggu == 0) {
            tunggu = perToken.ambil(alamat + '|' + sidik(masuk.getHeader("authorization")), kini);
        }
        return tunggu == 0 ? Optional.empty() : Optional.of(tolak(tunggu));
    }

    // Cukup untuk membedakan token di satu alamat; token sendiri tidak disimpan.
    private static int sidik(String token) {
        return token == null ? 0 : token.hashCode();
    }

    private Penolakan tolak(long tungguNanos) {
        String detik = Long.toString(Math.max(1, (tungguNanos + 999_999_999L) / 1_000_000_000L));
        return new Penolakan(
                KodeGalat.TERLALU_SERING,
                "Batas laju permintaan terlampaui. Coba lagi sesudah " + detik + " detik.",
                Map.of(
                        "retry-after", detik,
                        "ratelimit-policy", kebijakan,
                        "ratelimit", "\"klien\";r=0;t=" + detik));
    }
}
