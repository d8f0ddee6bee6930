package id.simpul.gateway.penerusan;

import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.galat.PenulisMasalah;
import id.simpul.gateway.permintaan.PenutupSantun;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import org.jboss.logging.Logger;

/**
 * Satu permintaan yang sedang diteruskan. Semua langkahnya berjalan di event loop permintaan itu, maka keadaannya tidak
 * perlu kunci.
 */
final class Penerusan {
    private static final Logger LOG = Logger.getLogger(Penerusan.class);

    private final Vertx vertx;
    private final HttpClient klien;
    private final HttpServerRequest masuk;
    private final String idPermintaan;
    private final Kiriman kiriman;
    private final Tujuan tujuan;
    private final AliranBadan badan;
    private final PenjagaWaktu penjaga;
    private HttpClientRequest keluar;
    private boolean selesai;
    private boolean sudahDiulang;

    Penerusan(Vertx vertx, HttpClient klien, long tungguMs, Kiriman kiriman) {
        this.vertx = vertx;
        this.klien = klien;
        this.kiriman = kiriman;
        this.masuk = kiriman.masuk();
        this.idPermintaan = kiriman.idPermintaan();
        this.tujuan = kiriman.tujuan();
        this.penjaga = new PenjagaWaktu(vertx, tungguMs, this::waktuHabis);
        this.badan = new AliranBadan(masuk, kiriman.batasBadan(), penjaga, this::tolak);
    }

    void mulai() {
        penjaga.mulai();
        masuk.response().closeHandler(v -> klienPergi());
        masuk.response().exceptionHandler(galat -> klienPergi());
        sambungkan();
    }

    private void sambungkan() {
        klien.request(new RequestOptions()
                        .setMethod(masuk.method())
                        .setHost(tujuan.induk())
                        .setPort(tujuan.porta())
                        .setSsl(tujuan.tls())
                        .setURI(kiriman.uri()))
                .onComplete(this::kirim, this::gagal);
    }

    private void kirim(HttpClientRequest permintaan) {
        keluar = permintaan;
        if (selesai) {
            keluar.reset();
            return;
        }
        HeaderTerusan.keHulu(masuk, idPermintaan, keluar.headers());
        keluar.response().onComplete(this::jawab, this::gagal);
        badan.alirkan(keluar);
    }

    private void jawab(HttpClientResponse hulu) {
        if (selesai) {
            keluar.reset();
            return;
        }
        new AliranJawaban(masuk, hulu, penjaga, this::tuntas, this::putus).alirkan(badan.tuntas());
    }

    private void tuntas() {
        akhiri();
        PenutupSantun.tutup(vertx, masuk);
    }

    /** Kepala jawaban sudah terkirim, maka klien hanya dapat diberi tahu dengan sambungan yang putus. */
    private void putus(Throwable sebab) {
        if (akhiri()) {
            LOG.warnf("%s: jawaban %s terputus di tengah: %s", idPermintaan, tujuan.nama(), sebab.toString());
            keluar.reset();
            masuk.connection().close();
        }
    }

    private void gagal(Throwable sebab) {
        if (selesai) {
            return;
        }
        if (bolehDiulang(sebab)) {
            sudahDiulang = true;
            sambungkan();
            return;
        }
        Penolakan penolakan = PenolakanHulu.dari(tujuan, sebab);
        LOG.warnf(
                "%s: %s, %s: %s", idPermintaan, tujuan.nama(), penolakan.kode().kode(), sebab.toString());
        tolak(penolakan);
    }

    /** Sambungan lama yang baru saja ditutup layanan: aman diulang sekali bila tidak ada badan dan tidak mengubah. */
    private boolean bolehDiulang(Throwable sebab) {
        boolean membaca =
                masuk.method().equals(HttpMethod.GET) || masuk.method().equals(HttpMethod.HEAD);
        return membaca && !badan.ada() && !sudahDiulang && PenolakanHulu.sambunganDitutup(sebab);
    }

    private void waktuHabis() {
        if (masuk.response().headWritten()) {
            putus(new IllegalStateException("diam lebih lama dari batas waktu"));
        } else {
            tolak(badan.menungguKlien() ? PenolakanHulu.klienDiam() : PenolakanHulu.terlaluLama(tujuan));
        }
    }

    private void tolak(Penolakan penolakan) {
        if (!akhiri()) {
            return;
        }
        // Reset menutup sambungan ke layanan di tengah badan: layanan melihat kiriman terpotong, bukan kiriman utuh.
        if (keluar != null) {
            keluar.reset();
        }
        PenulisMasalah.tolak(masuk, idPermintaan, penolakan);
        PenutupSantun.tutup(vertx, masuk);
    }

    private void klienPergi() {
        if (akhiri() && keluar != null) {
            keluar.reset();
        }
    }

    private boolean akhiri() {
        if (selesai) {
            return false;
        }
        selesai = true;
        penjaga.berhenti();
        return true;
    }
}
