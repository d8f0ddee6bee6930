package id.simpul.gateway.uji;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Layanan kecil di belakang gateway: HTTP sungguhan di porta acak, dapat dimatikan dan dihidupkan lagi. */
public final class LayananUji {
    private final Vertx vertx;
    private final String nama;
    private final Map<String, AtomicInteger> panggilan = new ConcurrentHashMap<>();
    private final AtomicLong tersimpan = new AtomicLong();
    private final AtomicLong terkirim = new AtomicLong();
    private final Map<String, Runnable> tertahan = new ConcurrentHashMap<>();
    private final AtomicInteger terpotong = new AtomicInteger();
    private final AtomicInteger ditinggalkan = new AtomicInteger();
    private final AtomicBoolean siap = new AtomicBoolean(true);
    private HttpServer peladen;
    private int porta;

    LayananUji(Vertx vertx, String nama) {
        this.vertx = vertx;
        this.nama = nama;
    }

    public void hidup() {
        peladen = tunggu(vertx.createHttpServer().requestHandler(this::layani).listen(porta, "127.0.0.1"));
        porta = peladen.actualPort();
    }

    public void mati() {
        tunggu(peladen.close());
    }

    public String url() {
        return "http://127.0.0.1:" + porta;
    }

    public void siap(boolean nilai) {
        siap.set(nilai);
    }

    public int panggilan(String jalur) {
        return panggilan.getOrDefault(jalur, new AtomicInteger()).get();
    }

    /** Bita badan yang diterima utuh sampai akhir: yang oleh layanan sungguhan akan disimpan. */
    public long tersimpan() {
        return tersimpan.get();
    }

    /** Bita jawaban yang sudah diserahkan ke soket. */
    public long terkirim() {
        return terkirim.get();
    }

    public boolean menahan(String jalur) {
        return tertahan.containsKey(jalur);
    }

    public void lepaskan(String jalur) {
        tertahan.remove(jalur).run();
    }

    /** Kiriman yang putus sebelum selesai. */
    public int terpotong() {
        return terpotong.get();
    }

    /** Unduhan yang penerimanya pergi sebelum selesai. */
    public int ditinggalkan() {
        return ditinggalkan.get();
    }

    private void layani(HttpServerRequest masuk) {
        panggilan.computeIfAbsent(masuk.path(), j -> new AtomicInteger()).incrementAndGet();
        String akhir = masuk.path().substring(masuk.path().lastIndexOf('/') + 1);
        switch (akhir) {
            case "ready" ->
                masuk.response().setStatusCode(siap.get() ? 200 : 503).end("{}");
            case "besar" ->
                new Unduhan(masuk.response(), terkirim, ditinggalkan).kirim(Long.parseLong(masuk.getParam("bita")));
            case "sekali-putus" -> sekaliPutus(masuk);
            case "lambat" -> masuk.pause();
            case "tahan" -> tahan(masuk);
            case "putus" -> putusDiTengah(masuk);
            case "tolak-dini" -> masuk.response().setStatusCode(401).end("{}");
            case "bukti", "simpan", "impor" -> simpan(masuk);
            default -> gema(masuk);
        }
    }

    private void gema(HttpServerRequest masuk) {
        masuk.body().onSuccess(badan -> {
            JsonObject header = new JsonObject();
            masuk.headers().forEach(h -> header.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue()));
            Buffer isi = new JsonObject()
                    .put("layanan", nama)
                    .put("metode", masuk.method().name())
                    .put("uri", masuk.uri())
                    .put("header", header)
                    .put("badan", badan.toString())
                    .toBuffer();
            masuk.response()
                    .putHeader("etag", "\"v1\"")
                    .putHeader("link", "</api/x?kursor=2>; rel=\"next\"")
                    .putHeader("idempotency-replayed", "true")
                    .putHeader("server", "rahasia/1.0")
                    .putHeader("connection", "x-sambungan")
                    .putHeader("x-sambungan", "jangan diteruskan")
                    .putHeader("content-type", "application/json")
                    .putHeader("content-length", Integer.toString(isi.length()))
                    .end(isi);
        });
    }

    private void tahan(HttpServerRequest masuk) {
        simpan(masuk);
        masuk.pause();
        var konteks = vertx.getOrCreateContext();
        tertahan.put(masuk.path(), () -> konteks.runOnContext(v -> masuk.resume()));
    }

    private void simpan(HttpServerRequest masuk) {
        AtomicLong bita = new AtomicLong();
        masuk.handler(potongan -> bita.addAndGet(potongan.length()));
        masuk.exceptionHandler(galat -> terpotong.incrementAndGet());
        masuk.endHandler(v -> {
            tersimpan.addAndGet(bita.get());
            masuk.response().setStatusCode(201).end(Long.toString(bita.get()));
        });
    }

    private void sekaliPutus(HttpServerRequest masuk) {
        if (panggilan(masuk.path()) == 1) {
            masuk.connection().close();
        } else {
            gema(masuk);
        }
    }

    private void putusDiTengah(HttpServerRequest masuk) {
        masuk.response()
                .putHeader("content-length", "1000")
                .write("baru sebagian")
                .onComplete(v -> masuk.connection().close());
    }

    private static <T> T tunggu(io.vertx.core.Future<T> hasil) {
        return hasil.toCompletionStage().toCompletableFuture().join();
    }
}
