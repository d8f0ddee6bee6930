package id.simpul.aturan.spm;

import java.math.BigDecimal;

/**
 * Indeks satu layanan, belum dibulatkan.
 *
 * @param persenPenerima terlayani / sasaran × 100, paling tinggi 100; {@code null} bila tidak dapat dihitung
 * @param persenMutu rata-rata butir mutu, masing-masing paling tinggi 100; {@code null} bila tidak dapat dihitung
 * @param indeks jumlah keduanya menurut bobot; {@code null} bila salah satunya tidak ada
 * @param butirDihitung banyaknya butir mutu yang masuk rata-rata
 * @param melebihiSasaran apakah yang terlayani lebih banyak daripada sasarannya
 */
public record HasilLayanan(
        LayananSpm layanan,
        BigDecimal persenPenerima,
        BigDecimal persenMutu,
        BigDecimal indeks,
        int butirDihitung,
        boolean melebihiSasaran,
        KeadaanLayanan keadaan) {}
