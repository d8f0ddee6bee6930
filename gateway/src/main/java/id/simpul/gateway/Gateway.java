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
        Quarkus.run(args);
    }
}
