package id.simpul.gateway.penerusan;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.function.Consumer;

/** Jawaban dari layanan ke klien, potong demi potong, secepat klien membacanya. */
final class AliranJawaban {
    private final HttpServerRequest masuk;
    private final HttpServerResponse jawaban;
    private final HttpClientResponse hulu;
    private final PenjagaWaktu penjaga;
    private final Runnable tuntas;
    private final Consumer<Throwable> putus;
    private final String panjang;

    AliranJawaban(
            HttpServerRequest masuk,
            HttpClientResponse hulu,
            PenjagaWaktu penjaga,
            Runnable tuntas,
            Consumer<Throwable> putus) {
        this.masuk = masuk;
        this.jawaban = masuk.response();
        this.hulu = hulu;
        this.penjaga = penjaga;
        this.tuntas = tuntas;
        this.putus = putus;
        this.panjang = hulu.getHeader(HttpHeaders.CONTENT_LENGTH);
    }

    /** {@code badanTuntas} salah berarti layanan menjawab sebelum badan habis: sambungan klien tidak dipakai ulang. */
    void alirkan(boolean badanTuntas) {
        penjaga.bergerak();
        jawaban.setStatusCode(hulu.statusCode());
        HeaderTerusan.keKlien(hulu.headers(), jawaban.headers());
        if (!badanTuntas) {
            jawaban.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (tanpaBadan()) {
            hulu.endHandler(v -> habis());
        } else {
            jawaban.setChunked(panjang == null && masuk.version() == HttpVersion.HTTP_1_1);
            hulu.endHandler(v -> habis());
            hulu.handler(this::potongan);
        }
        hulu.exceptionHandler(putus::accept);
        hulu.resume();
    }

    private boolean tanpaBadan() {
        int status = hulu.statusCode();
        return masuk.method().equals(HttpMethod.HEAD) || status == 204 || status == 304;
    }

    private void potongan(Buffer potongan) {
        penjaga.bergerak();
        if (panjang != null && panjang.equals(Integer.toString(potongan.length()))) {
            // Jawaban yang datang sekaligus dikirim sekaligus: kepala dan badan dalam satu tulisan ke soket.
            akhir(jawaban.end(potongan));
            return;
        }
        jawaban.write(potongan);
        if (jawaban.writeQueueFull()) {
            hulu.pause();
            jawaban.drainHandler(v -> {
                penjaga.bergerak();
                hulu.resume();
            });
        }
    }

    private void habis() {
        if (!jawaban.ended()) {
            akhir(jawaban.end());
        }
    }

    private void akhir(Future<Void> terkirim) {
        tuntas.run();
        if (tutupSesudahnya()) {
            terkirim.onComplete(v -> masuk.connection().close());
        }
    }

    // HTTP/1.0 tidak mengenal potongan: akhir jawaban tanpa panjang hanya dapat ditandai dengan menutup. Dan Vert.x
    // hanya mengenali "Connection: close" yang berdiri sendiri, bukan di dalam daftar.
    private boolean tutupSesudahnya() {
        boolean tanpaTanda = !tanpaBadan() && panjang == null && masuk.version() == HttpVersion.HTTP_1_0;
        return tanpaTanda || HeaderTerusan.disebutOleh(masuk.getHeader(HttpHeaders.CONNECTION), "close");
    }
}
