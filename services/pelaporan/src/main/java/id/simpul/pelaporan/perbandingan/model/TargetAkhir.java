package id.simpul.pelaporan.perbandingan.model;

import java.math.BigDecimal;

/**
 * Analisis (c): realisasi sampai tahun ini terhadap target akhir Renstra.
 *
 * @param tahunAkhir tahun terakhir Renstra; null bila Renstra belum dikenal
 * @param target target tahun terakhir itu; null bila belum ditetapkan
 * @param capaian persen menurut rumus indikator terhadap target akhir; null bila tidak dapat dihitung
 * @param selisih realisasi dikurangi target akhir, dalam satuan indikator
 * @param sisaTahun banyaknya tahun yang tersisa sesudah tahun laporan
 * @param keterangan mengapa tidak dibandingkan; null bila dibandingkan
 */
public record TargetAkhir(
        Integer tahunAkhir,
        BigDecimal target,
        BigDecimal capaian,
        BigDecimal selisih,
        Integer sisaTahun,
        String keterangan) {}
