package id.simpul.gateway.uji;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Menunggu sebuah keadaan, bukan sebuah waktu. */
public final class Tunggu {
    private static final Duration TERLAMA = Duration.ofSeconds(20);

    private Tunggu() {}

    public static void sampai(BooleanSupplier keadaan) {
        long akhir = System.nanoTime() + TERLAMA.toNanos();
        while (!keadaan.getAsBoolean()) {
            if (System.nanoTime() > akhir) {
                throw new AssertionError("keadaan tidak tercapai dalam " + TERLAMA);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}
