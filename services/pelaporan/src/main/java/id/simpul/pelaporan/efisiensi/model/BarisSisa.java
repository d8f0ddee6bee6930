package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.pelaporan.serapan.BedaTercetak;
import java.math.BigDecimal;
import java.util.List;

/**
 * Satu baris tabel sisa anggaran, seperti tabel "Tingkat Efisiensi" LKjIP Pontianak 2020.
 *
 * @param rincianId baris DPA
 * @param tingkat PROGRAM, KEGIATAN, SUB_KEGIATAN, atau REKENING
 * @param kode seperti tercetak; null bila dokumen tidak mencetaknya
 * @param persen serapan, dibulatkan menurut aturan kota; null bila ada {@code alasan}
 * @param realisasiFisik rata-rata keluaran terhadap targetnya, persen; null bila tidak ada keluaran bertarget
 * @param sisa rupiah, anggaran dikurangi realisasi
 * @param persenSisa sisa dibagi anggaran, persen, rumus {@code efisiensi.sisa}
 * @param sebagian apakah baris program ini hanya menjumlahkan kegiatan yang mendukung sasarannya
 * @param tercetak angka seperti tercetak di dokumen
 */
public record BarisSisa(
        String rincianId,
        String tingkat,
        String kode,
        String uraian,
        BigDecimal anggaran,
        BigDecimal realisasi,
        BigDecimal persen,
        BigDecimal realisasiFisik,
        BigDecimal sisa,
        BigDecimal persenSisa,
        AlasanKosong alasan,
        boolean sebagian,
        List<BedaTercetak> tercetak) {}
