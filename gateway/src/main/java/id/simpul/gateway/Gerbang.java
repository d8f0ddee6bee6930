package id.simpul.gateway;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.galat.PenulisMasalah;
import id.simpul.gateway.permintaan.Cors;
import id.simpul.gateway.permintaan.IdPermintaan;
import id.simpul.gateway.permintaan.PemeriksaPermintaan;
import id.simpul.gateway.permintaan.PenutupSantun;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Yang pertama memegang setiap permintaan: memberi id, menolak yang cacat, menjawab pertanyaan awal peramban, lalu
 * menyerahkannya ke {@link Pengarah}. Token tidak diperiksa di sini; itu tugas layanan.
 */
@ApplicationScoped
public class Gerbang {
    private static final Logger LOG = Logger.getLogger(Gerbang.class);
    private static final String KUNCI_ID = "simpul.idPermintaan";
    private static final int PALING_AWAL = -10_000;

    private final Vertx vertx;
    private final PemeriksaPermintaan pemeriksa;
    private final Cors cors;
    private final Pengarah pengarah;

    Gerbang(Vertx vertx, PemeriksaPermintaan pemeriksa, Cors cors, Pengarah pengarah) {
        this.vertx = vertx;
        this.pemeriksa = pemeriksa;
        this.cors = cors;
        this.pengarah = pengarah;
    }

    void pasang(@Observes Router router) {
        router.route().order(PALING_AWAL).handler(this::terima).failureHandler(this::gagal);
    }

    private void terima(RoutingContext konteks) {
        HttpServerRequest masuk = konteks.request();
        String id = IdPermintaan.dari(masuk.getHeader(IdPermintaan.HEADER));
        konteks.put(KUNCI_ID, id);
        masuk.response().putHeader(IdPermintaan.HEADER, id).putHeader("x-content-type-options", "nosniff");
        boolean asalDiizinkan = cors.izinkan(masuk);
        pemeriksa
                .periksa(masuk)
                .or(() -> cors.pertanyaanAwal(masuk)
                        ? cors.jawabPertanyaanAwal(masuk, asalDiizinkan)
                        : pengarah.arahkan(konteks, id))
                .ifPresent(penolakan -> tolak(masuk, id, penolakan));
    }

    private void tolak(HttpServerRequest masuk, String id, Penolakan penolakan) {
        PenulisMasalah.tolak(masuk, id, penolakan);
        PenutupSantun.tutup(vertx, masuk);
    }

    /** Kegagalan di halaman milik gateway, atau permintaan yang tidak sampai ke {@link #terima}. */
    private void gagal(RoutingContext konteks) {
        String id = konteks.get(KUNCI_ID);
        String dipakai = id == null ? IdPermintaan.dari(null) : id;
        Optional<Penolakan> penolakan = pemeriksa.periksa(konteks.request());
        if (penolakan.isEmpty()) {
            LOG.errorf(
                    konteks.failure(),
                    "%s: %s gagal dilayani",
                    dipakai,
                    konteks.request().path());
        }
        tolak(konteks.request(), dipakai, penolakan.orElseGet(Gerbang::kesalahanSendiri));
    }

    private static Penolakan kesalahanSendiri() {
        return Penolakan.karena(KodeGalat.KESALAHAN_PELADEN, "Laporkan kepada pengelola dengan idPermintaan ini.");
    }
}
