package id.simpul.pelaporan.efisiensi;

import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import java.time.Instant;
import java.util.List;

/**
 * Analisis efisiensi satu kota satu tahun (huruf f PermenPANRB 53/2014).
 *
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param versiDpa versi DPA yang berlaku; null bila belum ada yang disahkan
 * @param kotaSeluruhnya rata-rata capaian kota di sebelah serapan seluruh DPA
 * @param data setiap sasaran yang diukur; program tanpa sasaran di akhir
 * @param tautanPenjelasan bagaimana {@code kotaSeluruhnya} terbentuk
 */
public record LaporanEfisiensi(
        String kota,
        String namaKota,
        int tahun,
        Instant asOf,
        String versiDpa,
        AngkaEfisiensi kotaSeluruhnya,
        List<EfisiensiSasaran> data,
        String tautanPenjelasan) {}
