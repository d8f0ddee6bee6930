package id.simpul.pelaporan.spm.model;

import id.simpul.aturan.spm.KeadaanLayanan;
import java.math.BigDecimal;

/**
 * Satu layanan SPM pada satu triwulan, kumulatif sejak awal tahun.
 *
 * @param spmId laporan di layanan realisasi
 * @param layanan kode, misalnya {@code SPM-1}
 * @param sasaran orang yang harus dilayani setahun; null bila belum dilaporkan
 * @param terlayani orang; null bila belum dilaporkan
 * @param persenPenerima paling tinggi 100, dua desimal; null bila tidak dapat dihitung
 * @param persenMutu rata-rata butir mutu, dua desimal; null bila belum lengkap
 * @param indeks 80 % penerima + 20 % mutu, dua desimal
 * @param keadaan apakah masuk rata-rata, dan bila tidak, mengapa
 * @param alasan kalimat untuk {@code keadaan}; null bila dihitung
 * @param persenAnggaran serapan anggaran layanan, dua desimal
 * @param status keadaan alur persetujuannya; null selama laporan SPM tidak beralur
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record BarisSpm(
        String spmId,
        String layanan,
        String namaLayanan,
        String triwulan,
        BigDecimal sasaran,
        BigDecimal terlayani,
        BigDecimal persenPenerima,
        BigDecimal persenMutu,
        BigDecimal indeks,
        KeadaanLayanan keadaan,
        String alasan,
        BigDecimal anggaran,
        BigDecimal realisasiAnggaran,
        BigDecimal persenAnggaran,
        String status,
        int versi,
        String tautanPenjelasan) {}
