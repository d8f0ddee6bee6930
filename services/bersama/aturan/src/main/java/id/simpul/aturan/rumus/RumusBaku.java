package id.simpul.aturan.rumus;

import java.util.List;

/** Rumus yang dikenal platform; menambah rumus atau versi berarti menambah barisnya di sini. */
public final class RumusBaku {
    /** R / T × 100. */
    public static final RumusCapaian NAIK_RASIO = RumusTunggal.NAIK_RASIO;
    /** (2T − R) / T × 100, bentuk baku untuk indikator yang makin rendah makin baik. */
    public static final RumusCapaian TURUN_SELISIH = RumusTunggal.TURUN_SELISIH;
    /** T / R × 100, kebiasaan sebagian aplikasi; angkanya lain dan tidak boleh dicampur. */
    public static final RumusCapaian TURUN_RASIO = RumusTunggal.TURUN_RASIO;
    /** Skor R / skor T × 100. */
    public static final RumusCapaian PREDIKAT_SKOR = RumusTunggal.PREDIKAT_SKOR;
    /** 100 di dalam rentang; di luarnya berkurang sejauh jarak ke batas terdekat. */
    public static final RumusCapaian RENTANG = new RumusRentang();

    private RumusBaku() {}

    public static List<RumusCapaian> semua() {
        return List.of(NAIK_RASIO, TURUN_SELISIH, TURUN_RASIO, PREDIKAT_SKOR, RENTANG);
    }
}
