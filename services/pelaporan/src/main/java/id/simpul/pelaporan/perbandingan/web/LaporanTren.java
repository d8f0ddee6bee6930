package id.simpul.pelaporan.perbandingan.web;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Arah;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.perbandingan.application.MembacaPerbandingan;
import id.simpul.pelaporan.perbandingan.model.Patahan;
import id.simpul.pelaporan.perbandingan.model.TitikDeret;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Angka satu indikator dari tahun ke tahun, dengan patahan definisi ditandai.
 *
 * @param asOf saat perubahan terakhir di antara bahan laporan ini
 * @param sebanding apakah semua titiknya boleh dibandingkan satu sama lain
 * @param data urut tahun
 * @param tautanPenjelasan bagaimana setiap titiknya terbentuk
 */
public record LaporanTren(
        String indikatorId,
        String kode,
        String nama,
        String satuan,
        Arah arah,
        Instant asOf,
        boolean sebanding,
        List<TitikTren> data,
        String tautanPenjelasan) {

    /**
     * Satu tahun.
     *
     * @param indikatorId indikator pemilik angkanya; lain dari induknya bila berasal dari silsilah
     * @param capaian persen, dibulatkan menurut aturan kota; null bila ada {@code alasan}
     * @param status keadaan alur kerja; null bila belum ada isian
     * @param ruas nomor ruas, mulai 1; hanya titik seruas yang boleh dihubungkan garis
     * @param patahan yang berganti sejak titik berdata sebelumnya
     */
    public record TitikTren(
            int tahun,
            String indikatorId,
            BigDecimal target,
            BigDecimal realisasi,
            BigDecimal capaian,
            String predikat,
            String predikatAcuan,
            Keadaan keadaan,
            AlasanKosong alasan,
            String status,
            int ruas,
            List<Patahan> patahan) {}

    static LaporanTren dari(MembacaPerbandingan.Deret deret) {
        List<TitikDeret> titik = deret.deret().titik();
        return new LaporanTren(
                deret.indikator().id(),
                deret.indikator().kode(),
                deret.indikator().nama(),
                deret.indikator().satuan(),
                deret.indikator().arah(),
                deret.asOf(),
                titik.stream().allMatch(satu -> satu.ruas() == 1),
                titik.stream().map(satu -> titik(satu, deret.aturan())).toList(),
                TautanPenjelasan.tren(deret.indikator().id()));
    }

    private static TitikTren titik(TitikDeret satu, AturanCapaian aturan) {
        var ukuran = satu.ukuran();
        var hasil = ukuran.hasil();
        return new TitikTren(
                satu.tahun(),
                ukuran.indikator().id(),
                hasil.pengukuran().target().nilai().nilai(),
                ukuran.realisasiTampil(aturan),
                aturan.bulatkan(hasil.capaian()),
                hasil.namaPredikat(),
                hasil.namaPredikatAcuan(),
                hasil.keadaan(),
                hasil.alasan(),
                ukuran.realisasi() == null ? null : ukuran.realisasi().status(),
                satu.ruas(),
                satu.patahan());
    }
}
