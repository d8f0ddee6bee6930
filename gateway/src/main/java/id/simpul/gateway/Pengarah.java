package id.simpul.gateway;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.laju.PembatasLaju;
import id.simpul.gateway.penerusan.Kiriman;
import id.simpul.gateway.penerusan.Penerus;
import id.simpul.gateway.penerusan.TabelRute;
import id.simpul.gateway.penerusan.Tujuan;
import id.simpul.gateway.permintaan.BatasBadan;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Memilih siapa yang menjawab permintaan yang sudah sah: sebuah layanan, gateway sendiri, atau tidak ada. */
@ApplicationScoped
class Pengarah {
    private final TabelRute rute;
    private final PembatasLaju laju;
    private final BatasBadan batas;
    private final Penerus penerus;
    private final JalurSendiri jalurSendiri;

    Pengarah(TabelRute rute, PembatasLaju laju, BatasBadan batas, Penerus penerus, JalurSendiri jalurSendiri) {
        this.rute = rute;
        this.laju = laju;
        this.batas = batas;
        this.penerus = penerus;
        this.jalurSendiri = jalurSendiri;
    }

    /** Penolakan, atau kosong bila permintaan sudah diserahkan kepada yang akan menjawabnya. */
    Optional<Penolakan> arahkan(RoutingContext konteks, String idPermintaan) {
        HttpServerRequest masuk = konteks.request();
        Optional<Tujuan> tujuan = rute.cari(masuk.path());
        return tujuan.isPresent() ? teruskan(masuk, idPermintaan, tujuan.get()) : layaniSendiri(konteks, masuk);
    }

    private Optional<Penolakan> teruskan(HttpServerRequest masuk, String idPermintaan, Tujuan tujuan) {
        Optional<Penolakan> terlaluSering = laju.periksa(masuk);
        if (terlaluSering.isPresent()) {
            return terlaluSering;
        }
        long batasBadan = batas.untuk(masuk.path());
        if (BatasBadan.panjangDisebut(masuk) > batasBadan) {
            return Optional.of(BatasBadan.terlampaui(batasBadan));
        }
        penerus.teruskan(new Kiriman(masuk, idPermintaan, tujuan, batasBadan));
        return Optional.empty();
    }

    private Optional<Penolakan> layaniSendiri(RoutingContext konteks, HttpServerRequest masuk) {
        if (!jalurSendiri.ada(masuk.path())) {
            return Optional.of(
                    Penolakan.karena(KodeGalat.TIDAK_DITEMUKAN, "Tidak ada apa pun di " + masuk.path() + "."));
        }
        if (!masuk.method().equals(HttpMethod.GET) && !masuk.method().equals(HttpMethod.HEAD)) {
            return Optional.of(Penolakan.karena(
                            KodeGalat.METODE_TIDAK_DIIZINKAN,
                            "Metode " + masuk.method() + " tidak tersedia di " + masuk.path() + ".")
                    .dengan("allow", "GET, HEAD"));
        }
        konteks.next();
        return Optional.empty();
    }
}
