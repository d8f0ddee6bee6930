package id.simpul.pelaporan.lkjip.model;

import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tujuh analisis PermenPANRB 53/2014 yang sudah dihitung, untuk dibunyikan.
 *
 * @param perbandingan satu per indikator yang diukur
 * @param efisiensi satu per sasaran; program tanpa sasaran di akhir
 * @param seluruhnya efisiensi seluruh dinas
 */
public record AnalisisKota(
        List<PerbandinganIndikator> perbandingan, List<EfisiensiSasaran> efisiensi, AngkaEfisiensi seluruhnya) {
    public AnalisisKota {
        perbandingan = List.copyOf(perbandingan);
        efisiensi = List.copyOf(efisiensi);
    }

    /** Analisis indikator itu. */
    Optional<PerbandinganIndikator> indikator(String id) {
        return perbandingan.stream()
                .filter(satu -> satu.indikatorId().equals(id))
                .findFirst();
    }

    /** Efisiensi sasaran itu. */
    Optional<EfisiensiSasaran> sasaran(String id) {
        return efisiensi.stream()
                .filter(satu -> satu.sasaranId() != null && Objects.equals(satu.sasaranId(), id))
                .findFirst();
    }

    /** Program yang tidak ditautkan ke sasaran mana pun. */
    Optional<EfisiensiSasaran> tanpaSasaran() {
        return efisiensi.stream().filter(satu -> satu.sasaranId() == null).findFirst();
    }
}
