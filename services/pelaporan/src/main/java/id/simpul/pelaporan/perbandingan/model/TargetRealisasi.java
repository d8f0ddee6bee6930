package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;

/**
 * Analisis (a): target terhadap realisasi tahun ini.
 *
 * @param realisasi dalam satuan indikator; persen dibulatkan menurut aturan kota
 * @param capaian persen setelah batas kota, dibulatkan menurut aturan kota; null bila ada {@code alasan}
 * @param capaianMentah persen sebelum batas bawah dan batas atas
 * @param selisih realisasi dikurangi target, dalam satuan indikator; null bila salah satunya tidak ada
 * @param predikat menurut skala kota
 * @param predikatAcuan menurut Permendagri 86/2017
 */
public record TargetRealisasi(
        BigDecimal target,
        BigDecimal realisasi,
        BigDecimal selisih,
        BigDecimal capaian,
        BigDecimal capaianMentah,
        String rumus,
        String predikat,
        String predikatAcuan,
        Keadaan keadaan,
        AlasanKosong alasan) {}
