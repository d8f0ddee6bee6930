package id.simpul.pemeriksaan.paket;

/**
 * Batas ukuran paket. Ukuran nyata yang dihitung saat dibaca, bukan ukuran yang diakui zip.
 *
 * @param entri banyaknya entri zip paling banyak
 * @param bitaEntri bita satu berkas setelah dibuka
 * @param bitaTotal bita seluruh berkas setelah dibuka
 * @param nisbah bita terbuka per bita termampat; diperiksa setelah {@code bitaAmanNisbah} bita
 * @param bitaAmanNisbah bita terbuka sebelum nisbah diperiksa
 * @param baris banyaknya baris seluruh tabel
 * @param sel banyaknya sel seluruh tabel; inilah yang menentukan memori
 * @param kolom banyaknya kolom satu tabel
 */
public record BatasPaket(
        int entri, long bitaEntri, long bitaTotal, long nisbah, long bitaAmanNisbah, int baris, int sel, int kolom) {

    private static final long MEBI = 1024L * 1024L;

    /** Untuk baris perintah, di mesin pemakai sendiri. */
    public static final BatasPaket BAWAAN =
            new BatasPaket(500, 40 * MEBI, 64 * MEBI, 200, 5 * MEBI, 300_000, 6_000_000, 200);

    /** Untuk layanan yang memorinya dibagi dengan pembaca lain; seratus ribu baris laporan masih jauh di bawahnya. */
    public static final BatasPaket LAYANAN =
            new BatasPaket(500, 24 * MEBI, 32 * MEBI, 200, 5 * MEBI, 200_000, 2_500_000, 200);
}
