package id.simpul.pemeriksaan;

/**
 * Tempat angka di dalam paket.
 *
 * @param berkas nama berkas di dalam paket, misalnya {@code lainnya/dtks.csv}
 * @param baris nomor baris berkas itu (kepala tabel = 1); 0 berarti seluruh berkas
 * @param barisDokumen isi kolom {@code baris}: baris dokumen asal; kosong bila tidak dicantumkan
 */
public record Rujukan(String berkas, int baris, String barisDokumen) {

    public static Rujukan berkas(String berkas) {
        return new Rujukan(berkas, 0, "");
    }
}
