package id.simpul.gateway;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.galat.PenulisMasalah;
import id.simpul.gateway.laju.PembatasLaju;
import id.simpul.gateway.penerusan.Penerus;
import id.simpul.gateway.penerusan.TabelRute;
import id.simpul.gateway.penerusan.Tujuan;
import id.simpul.gateway.permintaan.BatasBadan;
import id.simpul.gateway.permintaan.Cors;
import id.simpul.gateway.permintaan.IdPermintaan;
import id.simpul.gateway.permintaan.PemeriksaPermintaan;
import id.simpul.gateway.permintaan.PenutupSantun;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Yang pertama memegang setiap permintaan: memberi id, menolak yang cacat, lalu meneruskan ke layanan atau membiarkan
 * halaman milik gateway menjawab. Token tidak diperiksa di sini; itu tugas layanan.
 */
@ApplicationScoped
public class Gerbang {
    private static final Logger LOG = Logger.getLogger(Gerbang.class);
    private static final String KUNCI_ID = "simpul.idPermintaan";
    private static final int PALING_AWAL = -10_000;

    private final Vertx vertx;
    private final PemeriksaPermintaan pemeriksa;
    private final Cors cors;
    private final PembatasLaju laju;
    private final TabelRute rute;
    private final BatasBadan batas;
    private final Penerus penerus;
    private final JalurSendiri jalurSendiri;

    Gerbang(
            Vertx vertx,
            PemeriksaPermintaan pemeriksa,
            Cors cors,
            PembatasLaju laju,
            TabelRute rute,
            BatasBadan batas,
            Penerus penerus,
            JalurSendiri jalurSendiri) {
        this.vertx = vertx;
        this.pemeriksa = pemeriksa;
        this.cors = cors;
        this.laju = laju;
        this.rute = rute;
        this.batas = batas;
        this.penerus = penerus;
        this.jalurSendiri = jalurSendiri;
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
        Optional<Penolakan> penolakan = pemeriksa.periksa(masuk);
        if (penolakan.isEmpty() && cors.pertanyaanAwal(masuk)) {
            jawabPertanyaanAwal(masuk, id, asalDiizinkan);
        } else if (penolakan.isPresent()) {
            tolak(masuk, id, penolakan.get());
        } else {
            arahkan(konteks, masuk, id);
        }
    }

    private void jawabPertanyaanAwal(HttpServerRequest masuk, String id, boolean asalDiizinkan) {
        if (asalDiizinkan) {
            cors.jawabPertanyaanAwal(masuk);
        } else {
            tolak(
                    masuk,
                    id,
                    Penolakan.karena(
                            KodeGalat.ASAL_DITOLAK,
                            "Asal halaman web ini tidak ada dalam daftar simpul.gateway.cors.asal."));
        }
    }

    private void arahkan(RoutingContext konteks, HttpServerRequest masuk, String id) {
        String jalur = masuk.path();
        Optional<Tujuan> tujuan = rute.cari(jalur);
        if (tujuan.isEmpty()) {
            layaniSendiri(konteks, masuk, id);
            return;
        }
        Optional<Penolakan> terlaluSering = laju.periksa(masuk);
        if (terlaluSering.isPresent()) {
            tolak(masuk, id, terlaluSering.get());
            return;
        }
        long batasBadan = batas.untuk(jalur);
        if (BatasBadan.panjangDisebut(masuk) > batasBadan) {
            tolak(masuk, id, BatasBadan.terlampaui(batasBadan));
            return;
        }
        penerus.teruskan(masuk, id, tujuan.get(), batasBadan);
    }

    private void layaniSendiri(RoutingContext konteks, HttpServerRequest masuk, String id) {
        if (!jalurSendiri.ada(masuk.path())) {
            tolak(masuk, id, Penolakan.karena(KodeGalat.TIDAK_DITEMUKAN, "Tidak ada apa pun di " + masuk.path() + "."));
        } else if (masuk.method().equals(HttpMethod.GET) || masuk.method().equals(HttpMethod.HEAD)) {
            konteks.next();
        } else {
            tolak(
                    masuk,
                    id,
                    Penolakan.karena(
                                    KodeGalat.METODE_TIDAK_DIIZINKAN,
                                    "Metode " + masuk.method() + " tidak tersedia di " + masuk.path() + ".")
                            .dengan("allow", "GET, HEAD"));
        }
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
        tolak(
                konteks.request(),
                dipakai,
                penolakan.orElseGet(() -> Penolakan.karena(
                        KodeGalat.KESALAHAN_PELADEN, "Laporkan kepada pengelola dengan idPermintaan ini.")));
    }
}
