package id.simpul.lokal.tumpukan;

import id.simpul.lokal.bagian.GagalBagian;
import id.simpul.lokal.bagian.TempatBagian;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Satu kali penyalaan: bagian berjalan berbarengan sejauh prasyaratnya mengizinkan. Kegagalan pertama membatalkan
 * yang lain; pemanggil yang memadamkan sisanya.
 */
final class Penyalaan {

    private static final Duration BATAS_BATAL = Duration.ofSeconds(60);

    private final List<Resep> resep;
    private final Kemajuan kemajuan;
    private final ExecutorService utas;
    private final CompletableFuture<Void> gagalPertama = new CompletableFuture<>();

    Penyalaan(List<Resep> resep, Kemajuan kemajuan) {
        this.resep = List.copyOf(resep);
        this.kemajuan = kemajuan;
        this.utas = Executors.newFixedThreadPool(Math.max(1, resep.size()));
    }

    /** Kembali bila semua siap. */
    void jalankan() {
        Map<String, CompletableFuture<Void>> janji = new HashMap<>();
        for (Resep satu : resep) {
            CompletableFuture<?>[] syarat = satu.prasyarat().stream()
                    .filter(janji::containsKey)
                    .map(janji::get)
                    .toArray(CompletableFuture[]::new);
            CompletableFuture<Void> hasil = CompletableFuture.allOf(syarat)
                    .thenRunAsync(() -> nyalakan(satu), utas)
                    .whenComplete((kosong, galat) -> catatGagal(galat));
            janji.put(satu.nama(), hasil);
        }
        CompletableFuture<Void> semua = CompletableFuture.allOf(janji.values().toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(semua, gagalPertama).get();
        } catch (ExecutionException e) {
            throw tafsirkan(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("penyalaan diputus", e);
        } finally {
            tutup();
        }
    }

    /** Membatalkan dari utas lain (Ctrl-C) dan menunggu sampai tidak ada lagi yang sedang dinyalakan. */
    void batalkan() {
        gagalPertama.completeExceptionally(new PenyalaanDibatalkan());
        tutup();
    }

    private void nyalakan(Resep satu) {
        boolean sudahBerjalan = satu.proses().isPresent();
        long awal = System.nanoTime();
        kemajuan.mulai(satu.nama());
        boolean berhasil = false;
        try {
            satu.nyalakan();
            berhasil = true;
            kemajuan.siap(satu.nama(), Duration.ofNanos(System.nanoTime() - awal), sudahBerjalan);
        } catch (UncheckedIOException e) {
            // Disk penuh atau berkas tak terbaca: pesannya harus tetap menyebut bagian.
            Path log = satu.tempat().map(TempatBagian::log).orElse(null);
            throw new GagalBagian(satu.nama(), e.getMessage(), log, e);
        } finally {
            if (!berhasil && gagalPertama.isDone()) {
                kemajuan.batal(satu.nama());
            } else if (!berhasil) {
                kemajuan.gagal(satu.nama());
            }
        }
    }

    private void catatGagal(Throwable galat) {
        if (galat != null) {
            gagalPertama.completeExceptionally(galat);
        }
    }

    private void tutup() {
        utas.shutdownNow();
        try {
            if (!utas.awaitTermination(BATAS_BATAL.toSeconds(), TimeUnit.SECONDS)) {
                throw new GagalBagian(
                        "peluncur", "penyalaan tidak dapat dibatalkan dalam " + BATAS_BATAL.toSeconds() + " detik");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RuntimeException tafsirkan(Throwable galat) {
        Throwable sebab = galat;
        while (sebab instanceof CompletionException && sebab.getCause() != null) {
            sebab = sebab.getCause();
        }
        return sebab instanceof RuntimeException biasa ? biasa : new IllegalStateException(sebab);
    }
}
