package id.simpul.pelaporan.lkjip.model;

import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import java.util.Comparator;
import java.util.List;

/**
 * Indikator yang disorot ikhtisar: paling banyak tiga terbaik yang mencapai target dan tiga terendah yang tidak.
 *
 * <p>Indikator yang mencapai target tidak pernah disebut terendah, seberapa pun sedikitnya yang lain.
 */
record Sorotan(List<UkuranIndikator> terbaik, List<UkuranIndikator> perluPerhatian) {
    private static final int BANYAK = 3;
    private static final Comparator<UkuranIndikator> CAPAIAN =
            Comparator.comparing((UkuranIndikator satu) -> satu.hasil().capaian());

    static Sorotan dari(List<UkuranIndikator> semua) {
        List<UkuranIndikator> bernilai =
                semua.stream().filter(satu -> satu.hasil().capaian() != null).toList();
        return new Sorotan(
                bernilai.stream()
                        .filter(satu -> CapaianTarget.dari(satu).tercapai())
                        .sorted(CAPAIAN.reversed())
                        .limit(BANYAK)
                        .toList(),
                bernilai.stream()
                        .filter(satu -> CapaianTarget.dari(satu) == CapaianTarget.BELUM_TERCAPAI)
                        .sorted(CAPAIAN)
                        .limit(BANYAK)
                        .toList());
    }
}
