package id.simpul.pelaporan.capaian.web;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.math.BigDecimal;
import java.util.List;

/**
 * Rata-rata capaian, dibulatkan sekali dari suku yang belum dibulatkan.
 *
 * @param nilai persen; null bila tidak satu pun indikator bernilai
 * @param jumlahIndikator banyaknya indikator yang masuk hitungan
 * @param dasar apa yang dirata-ratakan
 * @param banyakIndikator banyaknya indikator yang diukur
 * @param tidakDihitung indikator yang tidak masuk hitungan beserta alasannya
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record RataRataCapaian(
        BigDecimal nilai,
        int jumlahIndikator,
        JenisRataRata dasar,
        int banyakIndikator,
        List<TidakDihitung> tidakDihitung,
        String tautanPenjelasan) {

    /** Indikator di luar hitungan. */
    public record TidakDihitung(String kode, AlasanKosong alasan) {}

    /** {@code tautan} alamat penjelasannya, menurut pembacanya. */
    public static RataRataCapaian dari(RataRata rataRata, AturanCapaian aturan, String tautan) {
        return new RataRataCapaian(
                aturan.bulatkan(rataRata.nilai()),
                rataRata.dihitung(),
                rataRata.jenis(),
                rataRata.banyak(),
                rataRata.terlewat().stream()
                        .map(satu -> new TidakDihitung(satu.kode(), satu.alasan()))
                        .toList(),
                tautan);
    }

    /** Bagi kota pemiliknya. */
    public static RataRataCapaian dari(RataRata rataRata, CapaianKota kota) {
        return dari(rataRata, kota.aturan(), TautanPenjelasan.rataRata(rataRata.jenis(), kota.tahun()));
    }
}
