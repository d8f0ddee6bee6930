package id.simpul.lokal.contoh;

import java.util.List;

/**
 * Kota yang angkanya dimuat dan tahun-tahun datanya. Ini daftar data contoh, bukan daftar kota platform.
 *
 * @param tahunLaporan tahun LKjIP yang ditulis
 * @param tahunAnggaran tahun yang anggarannya ada
 */
record KotaContoh(String kode, int tahunLaporan, List<Integer> tahunAnggaran) {
    static List<KotaContoh> semua() {
        return List.of(
                new KotaContoh("medan", 2024, List.of(2023, 2024)),
                new KotaContoh("metro", 2022, List.of(2022)),
                new KotaContoh("pontianak", 2020, List.of(2020)));
    }
}
