package id.simpul.lokal.perintah;

import id.simpul.lokal.tumpukan.Kemajuan;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Kemajuan di layar: di terminal satu baris yang diperbarui tiap detik, di berkas satu baris tiap sepuluh detik. */
final class KemajuanLayar implements Kemajuan, AutoCloseable {

    private static final String HAPUS_BARIS = "\r\u001B[K";
    private static final int JEDA_BERKAS = 10;

    private final PrintStream layar;
    private final boolean terminal;
    private final long awal = System.nanoTime();
    private final Map<String, Long> menunggu = new LinkedHashMap<>();
    private final ScheduledExecutorService detak = Executors.newSingleThreadScheduledExecutor(KemajuanLayar::utas);
    private final ScheduledFuture<?> tugas;

    /** Menulis ke keluaran baku; peluncur memberi tahu lewat sifat sistem apakah itu terminal. */
    KemajuanLayar() {
        this(System.out, Boolean.getBoolean("simpul.terminal"));
    }

    KemajuanLayar(PrintStream layar, boolean terminal) {
        this.layar = layar;
        this.terminal = terminal;
        int jeda = terminal ? 1 : JEDA_BERKAS;
        this.tugas = detak.scheduleAtFixedRate(this::perbarui, jeda, jeda, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void mulai(String bagian) {
        menunggu.put(bagian, System.nanoTime());
        if (terminal) {
            perbarui();
        }
    }

    @Override
    public synchronized void siap(String bagian, Duration lama, boolean sudahBerjalan) {
        menunggu.remove(bagian);
        String keterangan = sudahBerjalan ? "sudah berjalan" : "siap dalam " + detik(lama);
        baris("  [v] %-12s %s".formatted(bagian, keterangan));
    }

    @Override
    public synchronized void gagal(String bagian) {
        menunggu.remove(bagian);
        baris("  [x] %-12s tidak siap".formatted(bagian));
    }

    @Override
    public synchronized void batal(String bagian) {
        menunggu.remove(bagian);
        baris("  [-] %-12s dibatalkan".formatted(bagian));
    }

    synchronized void selesai() {
        baris("Semua bagian siap setelah " + detik(Duration.ofNanos(System.nanoTime() - awal)) + ".");
    }

    @Override
    public void close() {
        tugas.cancel(false);
        detak.shutdownNow();
    }

    private synchronized void perbarui() {
        if (menunggu.isEmpty()) {
            return;
        }
        long sekarang = System.nanoTime();
        String isi = menunggu.entrySet().stream()
                .map(butir -> butir.getKey() + " " + TimeUnit.NANOSECONDS.toSeconds(sekarang - butir.getValue()) + "s")
                .collect(Collectors.joining(", "));
        if (terminal) {
            layar.print(HAPUS_BARIS + "  ... " + isi);
            layar.flush();
        } else {
            layar.println("  ... " + isi);
        }
    }

    private void baris(String isi) {
        layar.println((terminal ? HAPUS_BARIS : "") + isi);
        if (terminal) {
            perbarui();
        }
    }

    private static String detik(Duration lama) {
        return "%d,%d detik".formatted(lama.toSeconds(), lama.toMillisPart() / 100);
    }

    private static Thread utas(Runnable tugas) {
        Thread utas = new Thread(tugas, "kemajuan");
        utas.setDaemon(true);
        return utas;
    }
}
