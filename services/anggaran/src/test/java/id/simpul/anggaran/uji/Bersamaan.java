package id.simpul.anggaran.uji;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Beberapa permintaan yang dilepas pada saat yang sama. */
public final class Bersamaan {
    private Bersamaan() {}

    /** Status setiap permintaan, menurut urutannya. */
    public static List<Integer> status(List<Callable<Response>> permintaan) throws Exception {
        CyclicBarrier garisMulai = new CyclicBarrier(permintaan.size());
        ExecutorService pelari = Executors.newFixedThreadPool(permintaan.size());
        try {
            List<Future<Integer>> hasil = new ArrayList<>();
            for (Callable<Response> satu : permintaan) {
                hasil.add(pelari.submit(() -> {
                    garisMulai.await();
                    return satu.call().statusCode();
                }));
            }
            List<Integer> status = new ArrayList<>();
            for (Future<Integer> satu : hasil) {
                status.add(satu.get());
            }
            return status;
        } finally {
            pelari.shutdownNow();
        }
    }
}
