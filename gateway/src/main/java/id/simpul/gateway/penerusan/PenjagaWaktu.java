package id.simpul.gateway.penerusan;

import io.vertx.core.Vertx;

/** Memanggil sekali bila tidak ada yang bergerak selama batasnya. Satu jam per permintaan, bukan per potongan. */
final class PenjagaWaktu {
    private final Vertx vertx;
    private final long batasMs;
    private final Runnable habis;
    private long terakhir;
    private long jam;

    PenjagaWaktu(Vertx vertx, long batasMs, Runnable habis) {
        this.vertx = vertx;
        this.batasMs = batasMs;
        this.habis = habis;
    }

    void mulai() {
        bergerak();
        jam = vertx.setTimer(batasMs, j -> periksa());
    }

    /** Dipanggil setiap ada bita yang lewat. */
    void bergerak() {
        terakhir = System.nanoTime();
    }

    void berhenti() {
        vertx.cancelTimer(jam);
    }

    private void periksa() {
        long sisaMs = batasMs - (System.nanoTime() - terakhir) / 1_000_000;
        if (sisaMs <= 0) {
            habis.run();
        } else {
            jam = vertx.setTimer(sisaMs, j -> periksa());
        }
    }
}
