package id.simpul.http;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Kursor keyset: nilai kolom urut baris terakhir, terikat pada saringan daftar.
 *
 * <p>Bukan izin: kota tetap dari token. Kursor dari saringan lain ditolak supaya halaman tidak diam-diam salah.
 */
public final class Kursor {
    private static final String PEMISAH = "\u001f";
    private static final int TERPANJANG = 2_000;

    private Kursor() {}

    /** Kursor untuk nilai kolom urut, terikat {@code saringan}. */
    public static String tulis(String saringan, Object... nilai) {
        String isi = Integer.toHexString(saringan.hashCode())
                + PEMISAH
                + String.join(PEMISAH, Arrays.stream(nilai).map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(isi.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Nilai kolom urut dari kursor.
     *
     * @param jumlah banyaknya nilai yang diharapkan
     * @throws GalatAplikasi 400 {@code kursor-salah} bila tidak terbaca atau milik saringan lain
     */
    public static List<String> baca(String kursor, String saringan, int jumlah) {
        String[] bagian = urai(kursor);
        if (bagian.length != jumlah + 1 || !bagian[0].equals(Integer.toHexString(saringan.hashCode()))) {
            throw salah(kursor);
        }
        return List.of(bagian).subList(1, bagian.length);
    }

    /** Bagian kursor yang berupa UUID; kursor buatan sendiri yang isinya lain ditolak 400. */
    public static UUID uuid(String kursor, String bagian) {
        try {
            return UUID.fromString(bagian);
        } catch (IllegalArgumentException galat) {
            throw salah(kursor);
        }
    }

    /** Bagian kursor yang berupa bilangan bulat tidak negatif; kursor buatan sendiri yang isinya lain ditolak 400. */
    public static int bilangan(String kursor, String bagian) {
        try {
            int nilai = Integer.parseInt(bagian);
            if (nilai >= 0) {
                return nilai;
            }
        } catch (NumberFormatException galat) {
            throw salah(kursor);
        }
        throw salah(kursor);
    }

    private static String[] urai(String kursor) {
        if (kursor.length() > TERPANJANG) {
            throw salah(kursor);
        }
        try {
            String isi = new String(Base64.getUrlDecoder().decode(kursor), StandardCharsets.UTF_8);
            if (isi.indexOf('\0') >= 0) {
                throw salah(kursor);
            }
            return isi.split(PEMISAH, -1);
        } catch (IllegalArgumentException galat) {
            throw salah(kursor);
        }
    }

    private static GalatAplikasi salah(String kursor) {
        String awal = kursor.length() <= 40 ? kursor : kursor.substring(0, 40) + "…";
        return new GalatAplikasi(
                KodeGalat.KURSOR_SALAH,
                "Kursor \"%s\" tidak sah untuk daftar dan saringan ini; mulai lagi tanpa kursor.".formatted(awal));
    }
}
