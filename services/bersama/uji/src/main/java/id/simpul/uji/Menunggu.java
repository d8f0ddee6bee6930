package id.simpul.uji;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Menunggu keadaan, bukan waktu: mengulang pernyataan sampai lulus, paling lama 20 detik. */
public final class Menunggu {
    private static final Duration PALING_LAMA = Duration.ofSeconds(20);
    private static final long SELA_NANO = 20_000_000L;

    private Menunggu() {}

    /** Mengulang {@code pernyataan} sampai tidak melempar; kegagalan terakhir yang dilaporkan. */
    public static void sampaiLulus(Runnable pernyataan) {
        Instant tenggat = Instant.now().plus(PALING_LAMA);
        while (true) {
            try {
                pernyataan.run();
                return;
            } catch (AssertionError | RuntimeException galat) {
                if (Instant.now().isAfter(tenggat)) {
                    throw galat;
                }
                LockSupport.parkNanos(SELA_NANO);
            }
        }
    }

    /** Mengulang sampai hasilnya bukan null. */
    public static <T> T sampaiAda(Supplier<T> pemasok) {
        Object[] hasil = new Object[1];
        sampaiLulus(() -> {
            hasil[0] = pemasok.get();
            if (hasil[0] == null) {
                throw new AssertionError("Belum ada");
            }
        });
        @SuppressWarnings("unchecked")
        T ada = (T) hasil[0];
        return ada;
    }
}
