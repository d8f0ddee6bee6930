package id.simpul.realisasi.realisasi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Menjalankan pekerjaan yang sama sebanyak N pada saat yang sama. */
public final class Serentak {
    private Serentak() {}

    public static <T> List<T> jalankan(int banyak, IntFunction<T> kerja) throws Exception {
        ExecutorService kolam = Executors.newFixedThreadPool(banyak);
        CountDownLatch mulai = new CountDownLatch(1);
        try {
            List<Future<T>> janji = new ArrayList<>();
            for (int i = 0; i < banyak; i++) {
                int nomor = i;
                janji.add(kolam.submit(() -> {
                    mulai.await();
                    return kerja.apply(nomor);
                }));
            }
            mulai.countDown();
            List<T> hasil = new ArrayList<>();
            for (Future<T> satu : janji) {
                hasil.add(satu.get(60, TimeUnit.SECONDS));
            }
            return hasil;
        } finally {
            kolam.shutdownNow();
        }
    }
}
