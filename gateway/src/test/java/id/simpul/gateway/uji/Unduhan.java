package id.simpul.gateway.uji;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Jawaban besar yang dikirim potong demi potong, secepat penerimanya membaca. */
final class Unduhan {
    private static final int POTONGAN = 64 * 1024;

    private final HttpServerResponse jawaban;
    private final AtomicLong terkirim;

    Unduhan(HttpServerResponse jawaban, AtomicLong terkirim, AtomicInteger ditinggalkan) {
        this.jawaban = jawaban.setChunked(true);
        this.terkirim = terkirim;
        jawaban.exceptionHandler(pergi -> ditinggalkan.incrementAndGet());
    }

    void kirim(long bita) {
        long sisa = bita;
        while (sisa > 0) {
            int panjang = (int) Math.min(POTONGAN, sisa);
            jawaban.write(Buffer.buffer(new byte[panjang]));
            terkirim.addAndGet(panjang);
            sisa -= panjang;
            if (jawaban.writeQueueFull()) {
                long nanti = sisa;
                jawaban.drainHandler(v -> kirim(nanti));
                return;
            }
        }
        jawaban.drainHandler(null);
        jawaban.end();
    }
}
