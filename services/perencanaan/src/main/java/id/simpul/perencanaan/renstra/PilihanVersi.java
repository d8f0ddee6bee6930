package id.simpul.perencanaan.renstra;

/**
 * Versi mana yang diminta pembaca. Semua null berarti yang berlaku sekarang, atau rancangan pertama.
 *
 * @param nomorVersi nomor versi; tidak bersama dua yang lain
 * @param berlakuPada tanggal {@code 2024-06-30}; bawaan hari ini di zona kota
 * @param diketahuiPada tanggal (sampai akhir harinya di zona kota) atau saat {@code 2024-06-30T10:00:00Z}; bawaan
 *     sekarang
 */
public record PilihanVersi(String nomorVersi, String berlakuPada, String diketahuiPada) {
    public static final PilihanVersi BERLAKU = new PilihanVersi(null, null, null);

    public boolean kosong() {
        return hampa(nomorVersi) && hampa(berlakuPada) && hampa(diketahuiPada);
    }

    boolean menyebutWaktu() {
        return !hampa(berlakuPada) || !hampa(diketahuiPada);
    }

    private static boolean hampa(String teks) {
        return teks == null || teks.isBlank();
    }
}
