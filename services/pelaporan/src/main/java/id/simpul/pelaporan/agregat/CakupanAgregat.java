package id.simpul.pelaporan.agregat;

import java.util.List;

/**
 * Kota mana yang masuk jawaban, dan mana yang diminta tetapi belum ada datanya.
 *
 * @param kota setiap kota yang diminta
 * @param tersedia banyaknya kota yang datanya ada
 * @param jumlah banyaknya kota yang diminta
 * @param teks misalnya {@code 2 dari 3 kota}
 */
public record CakupanAgregat(List<KotaCakupan> kota, int tersedia, int jumlah, String teks) {
    /**
     * Satu kota yang diminta.
     *
     * @param alasan mengapa datanya tidak ada; null bila ada
     */
    public record KotaCakupan(String kota, String namaKota, boolean tersedia, String alasan) {}

    static CakupanAgregat dari(List<KotaCakupan> kota) {
        int tersedia = (int) kota.stream().filter(KotaCakupan::tersedia).count();
        return new CakupanAgregat(kota, tersedia, kota.size(), "%d dari %d kota".formatted(tersedia, kota.size()));
    }
}
