package id.simpul.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Titik mulai gateway. */
@QuarkusMain
public final class Gateway {
    private Gateway() {}

    /** Menjalankan gateway sampai dihentikan. */
    public static void main(String... args) {
        // Quarkus menolak alamat cacat dengan 400 tanpa badan; gateway memeriksanya sendiri (AlamatPermintaan).
        System.setProperty("vertx.disableURIValidation", "true");
        // Tidak ada pekerjaan yang menunggu di event loop: lebih dari satu utas per inti hanya saling berebut.
        System.getProperties()
                .putIfAbsent(
                        "quarkus.vertx.event-loops-pool-size",
                        Integer.toString(Math.max(2, Runtime.getRuntime().availableProcessors())));
        Quarkus.run(args);
    }
}
