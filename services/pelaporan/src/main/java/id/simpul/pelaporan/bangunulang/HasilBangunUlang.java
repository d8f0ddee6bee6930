package id.simpul.pelaporan.bangunulang;

import java.util.List;

/**
 * Hasil membangun ulang.
 *
 * @param skemaDilayani skema yang dilayani sesudahnya, 1 atau 2
 * @param ditukar apakah skema baru menggantikan yang lama
 * @param kejadian banyaknya kejadian yang diputar ulang
 * @param dilewati banyaknya rekaman yang tidak dapat diolah, sama dengan surat mati
 * @param kota sidik setiap kota di kedua skema
 */
public record HasilBangunUlang(int skemaDilayani, boolean ditukar, long kejadian, long dilewati, List<SidikKota> kota) {
    /** Apakah skema baru sama dengan yang lama bagi semua kota. */
    public boolean sama() {
        return kota.stream().allMatch(SidikKota::sama);
    }
}
