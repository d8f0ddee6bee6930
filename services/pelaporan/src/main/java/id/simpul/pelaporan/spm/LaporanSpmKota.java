package id.simpul.pelaporan.spm;

import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.spm.model.BarisSpm;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * SPM sosial satu kota pada satu triwulan.
 *
 * @param triwulan null bila belum ada laporan
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param data layanan yang dilaporkan, urut kode
 * @param belumDilaporkan kode layanan yang belum dilaporkan pada triwulan ini
 * @param indeks rata-rata layanan yang dapat dihitung, dua desimal; null bila tidak ada
 * @param kategori dari indeks yang belum dibulatkan
 * @param sementara benar selama masih ada layanan yang belum dilaporkan atau belum lengkap
 * @param tautanPenjelasan bagaimana indeks terbentuk; null bila belum ada laporan
 */
public record LaporanSpmKota(
        String kota,
        String namaKota,
        int tahun,
        String triwulan,
        Instant asOf,
        List<BarisSpm> data,
        List<String> belumDilaporkan,
        BigDecimal indeks,
        String kategori,
        boolean sementara,
        String tautanPenjelasan) {
    static LaporanSpmKota dari(id.simpul.kota.KotaDikenal kota, int tahun, Instant asOf, Optional<SpmKota> spm) {
        return new LaporanSpmKota(
                kota.kode(),
                kota.nama(),
                tahun,
                spm.map(SpmKota::triwulan).orElse(null),
                asOf,
                spm.map(SpmKota::baris).orElse(List.of()),
                spm.map(SpmKota::belumDilaporkan).orElse(SpmKota.LAYANAN),
                spm.map(satu -> SpmKota.bulatkan(satu.indeks().indeks())).orElse(null),
                spm.map(satu -> satu.indeks().kategori()).orElse(null),
                spm.map(SpmKota::sementara).orElse(true),
                spm.map(satu -> TautanPenjelasan.spm(tahun, satu.triwulan())).orElse(null));
    }
}
