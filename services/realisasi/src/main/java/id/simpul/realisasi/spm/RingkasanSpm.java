package id.simpul.realisasi.spm;

import id.simpul.realisasi.spm.model.TandaSpm;
import java.math.BigDecimal;
import java.util.List;

/**
 * Kelima layanan pada satu triwulan dan indeks pencapaiannya.
 *
 * @param data layanan yang sudah dilaporkan, urut kode
 * @param belumDilaporkan kode layanan yang belum dilaporkan pada triwulan ini
 * @param indeks rata-rata layanan yang dapat dihitung, belum dibulatkan; null bila tidak ada
 * @param kategori dari indeks yang belum dibulatkan; null tanpa indeks
 * @param sementara benar selama masih ada layanan yang belum dilaporkan atau belum lengkap
 * @param dihitung kode layanan yang masuk rata-rata
 * @param tanpaSasaran kode layanan yang dikeluarkan dari rata-rata karena tidak ada sasaran
 * @param belumLengkap kode layanan yang laporannya belum lengkap
 */
public record RingkasanSpm(
        int tahun,
        String triwulan,
        List<SpmLayanan> data,
        List<String> belumDilaporkan,
        BigDecimal indeks,
        String kategori,
        boolean sementara,
        List<String> dihitung,
        List<String> tanpaSasaran,
        List<String> belumLengkap,
        List<TandaSpm> tanda) {}
