package id.simpul.lokal.bagian;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Menunggu keadaan, bukan waktu: kondisi diperiksa berulang sampai benar atau batasnya lewat. */
public final class Menunggu {

    private static final long JEDA_MS = 50;

    private Menunggu() {}

    /** Benar bila kondisi terpenuhi sebelum batas; salah bila batasnya lewat. Dapat diputus dengan interupsi. */
    public static boolean sampai(Duration batas, BooleanSupplier kondisi) {
        long akhir = System.nanoTime() + batas.toNanos();
        while (!kondisi.getAsBoolean()) {
            if (System.nanoTime() - akhir >= 0) {
                return false;
            }
            try {
                Thread.sleep(JEDA_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("penantian diputus", e);
            }
        }
        return true;
    }

    /** Sama, tetapi interupsi ditunda: membersihkan proses tidak boleh berhenti di tengah jalan. */
    static boolean sampaiTanpaPutus(Duration batas, BooleanSupplier kondisi) {
        long akhir = System.nanoTime() + batas.toNanos();
        boolean diputus = Thread.interrupted();
        try {
            while (!kondisi.getAsBoolean()) {
                if (System.nanoTime() - akhir >= 0) {
                    return false;
                }
                try {
                    Thread.sleep(JEDA_MS);
                } catch (InterruptedException e) {
                    diputus = true;
                }
            }
            return true;
        } finally {
            if (diputus) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
