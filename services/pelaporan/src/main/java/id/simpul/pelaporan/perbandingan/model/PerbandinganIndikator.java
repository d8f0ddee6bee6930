package id.simpul.pelaporan.perbandingan.model;

import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.fakta.RealisasiIndikator;

/**
 * Tujuh analisis PermenPANRB 53/2014 atas satu indikator.
 *
 * @param sasaran bunyi tujuan atau sasaran tempat indikator melekat
 * @param status keadaan alur kerja realisasinya; null bila belum ada isian
 * @param targetRealisasi (a)
 * @param antarTahun (b)
 * @param targetAkhirRenstra (c)
 * @param standarNasional (d)
 * @param penyebab (e), seperti ditulis pengisi; null bila belum ditulis
 * @param efisiensi (f), sasaran tempat indikator melekat
 * @param programPendukung (g)
 * @param tautanPenjelasan bagaimana setiap angkanya terbentuk
 */
public record PerbandinganIndikator(
        String indikatorId,
        String kode,
        String nama,
        String sasaranId,
        String kodeSasaran,
        String sasaran,
        String satuan,
        String status,
        TargetRealisasi targetRealisasi,
        AntarTahun antarTahun,
        TargetAkhir targetAkhirRenstra,
        TerhadapNasional standarNasional,
        RealisasiIndikator.Narasi penyebab,
        AngkaEfisiensi efisiensi,
        ProgramPendukung programPendukung,
        String tautanPenjelasan) {}
