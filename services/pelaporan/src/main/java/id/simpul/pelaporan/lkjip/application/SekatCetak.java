package id.simpul.pelaporan.lkjip.application;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Sekat kedap pencetakan: hanya beberapa pada satu waktu, antreannya pendek dan adil, selebihnya ditolak 503 dengan
 * {@code Retry-After}. Mencetak memakan prosesor dan memori jauh lebih banyak daripada membaca; tanpa sekat beberapa
 * kantor yang mencetak bersamaan menghabiskan utas yang dipakai pembaca.
 */
@Singleton
public class SekatCetak {
    private static final String COBA_LAGI = "5";

    private final Semaphore izin;
    private final Semaphore tempat;
    private final Duration tunggu;

    @Inject
    SekatCetak(PengaturanCetak pengaturan) {
        this(pengaturan.serempakBerlaku(), pengaturan.antrean(), pengaturan.tunggu());
    }

    SekatCetak(int serempak, int antrean, Duration tunggu) {
        this.izin = new Semaphore(serempak, true);
        this.tempat = new Semaphore(serempak + antrean);
        this.tunggu = tunggu;
    }

    /** Menjalankan pencetakan sesudah gilirannya; 503 bila antrean penuh atau terlalu lama. */
    <T> T dalamGiliran(Supplier<T> cetak) {
        if (!tempat.tryAcquire()) {
            throw sibuk();
        }
        try {
            return bergiliran(cetak);
        } finally {
            tempat.release();
        }
    }

    private <T> T bergiliran(Supplier<T> cetak) {
        if (!dapatGiliran()) {
            throw sibuk();
        }
        try {
            return cetak.get();
        } finally {
            izin.release();
        }
    }

    private boolean dapatGiliran() {
        try {
            return izin.tryAcquire(tunggu.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException galat) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static GalatAplikasi sibuk() {
        return new GalatAplikasi(
                KodeGalat.LAYANAN_SIBUK,
                "Pencetak sedang melayani kantor lain; coba lagi sebentar.",
                List.of(),
                Map.of("Retry-After", COBA_LAGI));
    }
}
