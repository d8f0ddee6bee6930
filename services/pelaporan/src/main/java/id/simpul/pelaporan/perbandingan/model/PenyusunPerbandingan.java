package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.math.BigDecimal;
import java.util.List;

/** Menyusun ketujuh analisis untuk setiap indikator yang diukur tahun itu. */
public final class PenyusunPerbandingan {
    /** Analisis antartahun melihat empat tahun ke belakang. */
    public static final int TAHUN_LAMPAU = 4;

    private final CapaianKota capaian;
    private final AturanCapaian aturan;
    private final PenyusunDeret deret;
    private final PenyusunEfisiensi efisiensi;
    private final PembandingTarget target;

    /** {@code serapan} null bila belum ada DPA yang disahkan. */
    public PenyusunPerbandingan(KumpulanFakta fakta, CapaianKota capaian, SerapanKota serapan) {
        this.capaian = capaian;
        this.aturan = capaian.aturan();
        this.deret = new PenyusunDeret(fakta, aturan);
        this.efisiensi = new PenyusunEfisiensi(fakta, capaian, serapan);
        this.target = new PembandingTarget(fakta, aturan);
    }

    /** Menurut urutan indikator di laporan capaian. */
    public List<PerbandinganIndikator> susun() {
        return capaian.ukuran().stream().map(this::susun).toList();
    }

    private PerbandinganIndikator susun(UkuranIndikator ukuran) {
        Indikator indikator = ukuran.indikator();
        RealisasiIndikator realisasi = ukuran.realisasi();
        EfisiensiSasaran sasaran = efisiensi.sasaran(
                indikator.induk() == null ? "" : indikator.induk().id());
        return new PerbandinganIndikator(
                indikator.id(),
                indikator.kode(),
                indikator.nama(),
                sasaran.sasaranId(),
                ukuran.tempat().kode(),
                ukuran.tempat().uraian(),
                indikator.satuan(),
                realisasi == null ? null : realisasi.status(),
                targetRealisasi(ukuran),
                antarTahun(ukuran),
                target.akhirRenstra(ukuran),
                target.nasional(ukuran),
                realisasi == null ? null : realisasi.narasi(),
                sasaran.efisiensi(),
                new ProgramPendukung(sasaran.sisa(), sasaran.keterangan()),
                TautanPenjelasan.perbandingan(indikator.id(), capaian.tahun()));
    }

    private TargetRealisasi targetRealisasi(UkuranIndikator ukuran) {
        var hasil = ukuran.hasil();
        BigDecimal targetnya = hasil.pengukuran().target().nilai().nilai();
        return new TargetRealisasi(
                targetnya,
                ukuran.realisasiTampil(aturan),
                ukuran.tampil(kurang(hasil.nilaiRealisasi().nilai(), targetnya), aturan),
                aturan.bulatkan(hasil.capaian()),
                aturan.bulatkan(hasil.capaianMentah()),
                hasil.pengukuran().rumus().kode(),
                hasil.namaPredikat(),
                hasil.namaPredikatAcuan(),
                hasil.keadaan(),
                hasil.alasan());
    }

    private AntarTahun antarTahun(UkuranIndikator ukuran) {
        int tahun = capaian.tahun();
        DeretIndikator riwayat = deret.susun(ukuran.indikator(), tahun - TAHUN_LAMPAU, tahun);
        return new PenyusunAntarTahun(riwayat, ukuran, aturan).susun();
    }

    static BigDecimal kurang(BigDecimal kiri, BigDecimal kanan) {
        return kiri == null || kanan == null ? null : kiri.subtract(kanan);
    }
}
