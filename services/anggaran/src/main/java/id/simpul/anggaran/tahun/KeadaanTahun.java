package id.simpul.anggaran.tahun;

import java.util.UUID;

/**
 * Keadaan satu tahun anggaran.
 *
 * @param dpaBerlaku DPA yang terakhir disahkan; null bila belum ada
 * @param sumber null selama belum ada realisasi
 * @param jumlahSah banyaknya DPA yang sudah disahkan
 */
public record KeadaanTahun(int tahun, UUID dpaBerlaku, SumberRealisasi sumber, int jumlahSah) {
    /** Keadaan tahun yang belum pernah disentuh. */
    static KeadaanTahun kosong(int tahun) {
        return new KeadaanTahun(tahun, null, null, 0);
    }

    public boolean berlaku(UUID dpa) {
        return dpa.equals(dpaBerlaku);
    }
}
