package id.simpul.impor;

/**
 * Batas sebuah kiriman. Ukuran terbuka dihitung sungguh-sungguh, bukan yang diakui kepala zip.
 *
 * @param bitaKiriman bita badan permintaan
 * @param entri banyaknya entri zip
 * @param bitaTerbuka bita seluruh entri setelah dibuka
 * @param nisbah bita terbuka per bita kiriman; diperiksa setelah {@code bitaAmanNisbah}
 * @param bitaAmanNisbah bita terbuka sebelum nisbah diperiksa
 * @param baris banyaknya baris seluruh berkas
 * @param kolom banyaknya kolom satu berkas
 * @param hurufRekaman huruf satu baris
 * @param temuan banyaknya temuan yang disebut di laporan; sisanya dihitung saja
 */
public record BatasImpor(
        long bitaKiriman,
        int entri,
        long bitaTerbuka,
        long nisbah,
        long bitaAmanNisbah,
        int baris,
        int kolom,
        int hurufRekaman,
        int temuan) {
    private static final long MEBI = 1024L * 1024L;

    public static final BatasImpor BAWAAN =
            new BatasImpor(100 * MEBI, 500, 600 * MEBI, 200, 10 * MEBI, 250_000, 300, 200_000, 1_000);
}
