package id.simpul.pelaporan.perbandingan.web;

import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import java.time.Instant;
import java.util.List;

/**
 * Tujuh analisis PermenPANRB 53/2014 (a sampai g) untuk setiap indikator yang diukur.
 *
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param data menurut urutan indikator di laporan capaian
 */
public record LaporanPerbandingan(
        String kota, String namaKota, int tahun, Instant asOf, List<PerbandinganIndikator> data) {}
