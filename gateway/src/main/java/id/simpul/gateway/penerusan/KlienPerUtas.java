package id.simpul.gateway.penerusan;

import io.vertx.core.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Satu kumpulan sambungan per utas event loop, sehingga satu permintaan dilayani seluruhnya oleh satu utas. Kumpulan
 * bersama memilih sambungan yang paling baru dipakai, milik utas mana pun, dan setiap potongan lalu berpindah utas.
 */
final class KlienPerUtas {
    private final List<HttpClient> klien;
    private final Map<Thread, HttpClient> pembagian = new ConcurrentHashMap<>();
    private final AtomicInteger berikut = new AtomicInteger();

    KlienPerUtas(int banyak, Supplier<HttpClient> pembuat) {
        this.klien = Stream.generate(pembuat).limit(banyak).toList();
    }

    /** Klien milik utas yang sedang berjalan. */
    HttpClient milikUtasIni() {
        return pembagian.computeIfAbsent(
                Thread.currentThread(), utas -> klien.get(Math.floorMod(berikut.getAndIncrement(), klien.size())));
    }

    void tutup() {
        klien.forEach(HttpClient::close);
    }
}
