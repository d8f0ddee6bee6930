package id.simpul.pelaporan.lkjip.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SekatCetakTest {
    private final ExecutorService kantor = Executors.newFixedThreadPool(2);
    private final CountDownLatch selesai = new CountDownLatch(1);

    @AfterEach
    void bubar() {
        selesai.countDown();
        kantor.shutdownNow();
    }

    @Test
    void a_print_beyond_the_queue_is_refused_with_the_time_to_come_back() throws InterruptedException {
        SekatCetak sekat = new SekatCetak(1, 0, Duration.ofMinutes(1));
        CompletableFuture<String> pertama = mencetak(sekat);
        assertThatThrownBy(() -> sekat.dalamGiliran(() -> "kedua"))
                .isInstanceOfSatisfying(GalatAplikasi.class, galat -> {
                    assertThat(galat.kode()).isEqualTo(KodeGalat.LAYANAN_SIBUK);
                    assertThat(galat.header()).containsEntry("Retry-After", "5");
                });
        assertThat(pertama).isNotDone();
    }

    @Test
    void a_print_that_waited_too_long_is_refused_and_leaves_its_place_in_the_queue() throws Exception {
        SekatCetak sekat = new SekatCetak(1, 1, Duration.ofMillis(1));
        CompletableFuture<String> pertama = mencetak(sekat);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> sekat.dalamGiliran(() -> "menunggu")).isInstanceOf(GalatAplikasi.class);
        }
        selesai.countDown();
        assertThat(pertama.get()).isEqualTo("pertama");
        assertThat(sekat.<String>dalamGiliran(() -> "berikutnya")).isEqualTo("berikutnya");
    }

    @Test
    void a_print_that_fails_gives_its_turn_back() {
        SekatCetak sekat = new SekatCetak(1, 0, Duration.ofMinutes(1));
        assertThatThrownBy(() -> sekat.dalamGiliran(() -> {
                    throw new IllegalStateException("rusak");
                }))
                .hasMessage("rusak");
        assertThat(sekat.<String>dalamGiliran(() -> "sesudahnya")).isEqualTo("sesudahnya");
    }

    private CompletableFuture<String> mencetak(SekatCetak sekat) throws InterruptedException {
        CountDownLatch mulai = new CountDownLatch(1);
        CompletableFuture<String> pertama = CompletableFuture.supplyAsync(
                () -> sekat.dalamGiliran(() -> {
                    mulai.countDown();
                    tunggu();
                    return "pertama";
                }),
                kantor);
        mulai.await();
        return pertama;
    }

    private void tunggu() {
        try {
            selesai.await();
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
        }
    }
}
