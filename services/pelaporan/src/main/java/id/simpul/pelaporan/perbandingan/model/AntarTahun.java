package id.simpul.pelaporan.perbandingan.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * Analisis (b): tahun ini terhadap tahun-tahun sebelumnya.
 *
 * @param tahunLalu tahun-tahun sebelumnya yang berisi realisasi, dari yang terlama
 * @param pembanding tahun terdekat yang dibandingkan; null bila tidak ada
 * @param sebanding apakah tahun pembanding boleh dibandingkan; null bila tidak ada pembanding
 * @param perubahanRealisasi realisasi tahun ini dikurangi pembanding; null bila tidak sebanding
 * @param perubahanCapaian poin persen; null bila tidak sebanding
 * @param arahPerubahan arti perubahan realisasi bagi kinerja
 * @param keterangan mengapa tidak dibandingkan; null bila dibandingkan
 */
public record AntarTahun(
        List<TahunLalu> tahunLalu,
        Integer pembanding,
        Boolean sebanding,
        BigDecimal perubahanRealisasi,
        BigDecimal perubahanCapaian,
        ArahPerubahan arahPerubahan,
        String keterangan) {

    /**
     * Satu tahun sebelumnya.
     *
     * @param sebanding apakah boleh dibandingkan dengan tahun laporan
     * @param patahan semua yang berganti sejak tahun itu sampai tahun laporan
     */
    public record TahunLalu(
            int tahun,
            BigDecimal target,
            BigDecimal realisasi,
            BigDecimal capaian,
            String predikat,
            String status,
            boolean sebanding,
            List<Patahan> patahan) {}
}
