package id.simpul.gateway.permintaan;

import id.simpul.gateway.galat.KodeGalat;
import id.simpul.gateway.galat.PenulisMasalah;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/**
 * Menutup sambungan yang badannya belum habis dibaca. Menutup seketika membuat TCP mengirim RST, dan klien yang masih
 * mengirim kehilangan jawaban yang sudah dikirim; maka sisa kiriman dibuang dahulu, dengan batas waktu dan besar.
 */
public final class PenutupSantun {
    private static final long LAMA_MENGURAS_MS = 10_000;
    private static final long LAMA_BILA_DIAM_MS = 200;
    private static final long BITA_TERBANYAK = 256L * 1024 * 1024;

    private final HttpServerRequest permintaan;
    private long sisa = BITA_TERBANYAK;

    private PenutupSantun(HttpServerRequest permintaan) {
        this.permintaan = permintaan;
    }

    /** Membuang sisa badan {@code permintaan} yang sudah dijawab, lalu menutup sambungannya. */
    public static void tutup(Vertx vertx, HttpServerRequest permintaan) {
        if (!PenulisMasalah.badanBelumHabis(permintaan)) {
            return;
        }
        new PenutupSantun(permintaan).kuras(vertx);
    }

    private void kuras(Vertx vertx) {
        long lama = diam() ? LAMA_BILA_DIAM_MS : LAMA_MENGURAS_MS;
        long jam = vertx.setTimer(lama, j -> putuskan());
        permintaan.connection().closeHandler(v -> vertx.cancelTimer(jam));
        permintaan.exceptionHandler(putus -> vertx.cancelTimer(jam));
        permintaan.handler(potongan -> {
            sisa -= potongan.length();
            if (sisa < 0) {
                putuskan();
            }
        });
        permintaan.endHandler(v -> putuskan());
        permintaan.resume();
    }

    // Klien yang bertanya dahulu (Expect) tidak mengirim badan sesudah ditolak, dan yang mendapat 408 memang berhenti
    // mengirim: tidak ada yang perlu dikuras lama.
    private boolean diam() {
        return permintaan.getHeader(HttpHeaders.EXPECT) != null
                || permintaan.response().getStatusCode() == KodeGalat.PERMINTAAN_TERLALU_LAMA.status();
    }

    private void putuskan() {
        permintaan.connection().close();
    }
}
