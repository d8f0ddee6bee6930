package id.simpul.gateway.penerusan;

import id.simpul.gateway.galat.Penolakan;
import id.simpul.gateway.galat.PenulisMasalah;
import id.simpul.gateway.permintaan.BatasBadan;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Badan permintaan dari klien ke layanan, potong demi potong, sambil dihitung. Tidak pernah ditahan utuh. */
final class AliranBadan {
    private final HttpServerRequest masuk;
    private final long batas;
    private final PenjagaWaktu penjaga;
    private final Consumer<Penolakan> tolak;
    private final String panjang;
    private final boolean ada;
    private HttpClientRequest keluar;
    private long terhitung;
    private boolean tuntas;
    private boolean berhenti;
    private boolean menungguLayanan;

    AliranBadan(HttpServerRequest masuk, long batas, PenjagaWaktu penjaga, Consumer<Penolakan> tolak) {
        this.masuk = masuk;
        this.batas = batas;
        this.penjaga = penjaga;
        this.tolak = tolak;
        this.panjang = masuk.getHeader(HttpHeaders.CONTENT_LENGTH);
        this.ada = PenulisMasalah.berbadan(masuk);
        this.tuntas = !ada;
    }

    /** Benar bila permintaan membawa badan yang tidak kosong. */
    boolean ada() {
        return ada;
    }

    /** Benar bila seluruh badan sudah diserahkan ke layanan. */
    boolean tuntas() {
        return tuntas;
    }

    /** Benar bila giliran klien yang mengirim: badannya belum habis dan layanan masih menerima. */
    boolean menungguKlien() {
        return !tuntas && keluar != null && !menungguLayanan;
    }

    void alirkan(HttpClientRequest permintaanKeluar) {
        keluar = permintaanKeluar;
        // Galat tulis ke layanan muncul juga pada jawabannya; di sini cukup berhenti menulis.
        keluar.exceptionHandler(galat -> berhenti = true);
        if (panjang != null) {
            keluar.putHeader(HttpHeaders.CONTENT_LENGTH, panjang);
        }
        if (!ada) {
            masuk.resume();
            keluar.end();
            return;
        }
        keluar.setChunked(panjang == null);
        if (masuk.getHeader(HttpHeaders.EXPECT) != null) {
            masuk.response().writeContinue();
        }
        masuk.exceptionHandler(galat -> berhenti = true);
        masuk.endHandler(v -> habis());
        masuk.handler(this::potongan);
        masuk.resume();
    }

    private void potongan(Buffer potongan) {
        penjaga.bergerak();
        terhitung += potongan.length();
        if (berhenti) {
            return;
        }
        if (terhitung > batas) {
            berhenti = true;
            tolak.accept(BatasBadan.terlampaui(batas));
            return;
        }
        keluar.write(potongan);
        if (keluar.writeQueueFull()) {
            menungguLayanan = true;
            masuk.pause();
            keluar.drainHandler(v -> lanjutkan());
        }
    }

    private void lanjutkan() {
        penjaga.bergerak();
        menungguLayanan = false;
        masuk.resume();
    }

    private void habis() {
        tuntas = true;
        if (!berhenti) {
            keluar.end();
        }
    }
}
