package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.perbandingan.model.DeretIndikator;
import id.simpul.pelaporan.perbandingan.model.PenyusunDeret;
import id.simpul.pelaporan.perbandingan.model.PenyusunPerbandingan;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Menjelaskan perbandingan, tren, efisiensi, dan papan kota pemilik token. */
@ApplicationScoped
public class MenjelaskanAnalisis {
    private final PembacaFakta fakta;

    MenjelaskanAnalisis(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Setiap angka ketujuh analisis satu indikator; 404 bila tidak diukur tahun itu. */
    @Transactional
    public DaftarPenjelasan perbandingan(int tahun, String indikatorId) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun - PenyusunPerbandingan.TAHUN_LAMPAU, tahun);
        UkuranIndikator ukuran = bahan.indikator(indikatorId);
        PerbandinganIndikator tampil = new PenyusunPerbandingan(bahan.fakta(), bahan.capaian(), bahan.serapan())
                .susun().stream()
                        .filter(satu -> satu.indikatorId().equals(indikatorId))
                        .findFirst()
                        .orElseThrow();
        DeretIndikator deret = new PenyusunDeret(bahan.fakta(), bahan.capaian().aturan())
                .susun(ukuran.indikator(), tahun - PenyusunPerbandingan.TAHUN_LAMPAU, tahun);
        List<PenjelasanAngka> hasil = new ArrayList<>(
                new PenjelasPerbandingan(ukuran, bahan.capaian(), tampil, deret, bahan.sumber()).susun());
        PenyusunEfisiensi penyusun = penyusun(bahan);
        EfisiensiSasaran sasaran = penyusun.sasaran(ukuran.sasaranId());
        hasil.add(penjelas(bahan)
                .sasaran(sasaran, bahan.sasaran(ukuran.sasaranId()))
                .di("/efisiensi/nilai"));
        hasil.addAll(penjelasSisa(bahan, penyusun).susun(sasaran, "/programPendukung/data", null));
        return new DaftarPenjelasan(hasil);
    }

    /** Setiap titik deret satu indikator; 404 bila indikatornya tidak dikenal kota ini. */
    @Transactional
    public DaftarPenjelasan tren(String indikatorId) {
        KumpulanFakta bahan = fakta.milikSaya(
                TahunAnggaran.TERENDAH,
                TahunAnggaran.TERTINGGI,
                JenisFakta.KOTA,
                JenisFakta.RENSTRA,
                JenisFakta.INDIKATOR,
                JenisFakta.REALISASI,
                JenisFakta.REALISASI_DISETUJUI);
        PenyusunDeret penyusun = new PenyusunDeret(bahan, MembacaCapaian.aturan(bahan));
        Indikator indikator = penyusun.indikator(indikatorId)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator", indikatorId));
        return new DaftarPenjelasan(
                PenjelasTren.susun(penyusun.susun(indikator), penyusun, SumberBahan.milikSendiri(bahan)));
    }

    /** Efisiensi seluruh kota. */
    @Transactional
    public PenjelasanAngka efisiensi(int tahun) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        return penjelas(bahan).kota(penyusun(bahan).kota());
    }

    /** Efisiensi satu sasaran; 404 bila tidak diukur tahun itu. */
    @Transactional
    public PenjelasanAngka efisiensi(int tahun, String sasaranId) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        List<UkuranIndikator> milik =
                TautanPenjelasan.PROGRAM_LAIN.equals(sasaranId) ? List.of() : bahan.sasaran(sasaranId);
        return penjelas(bahan).sasaran(sasaran(bahan, milik), milik);
    }

    /** Tabel sisa satu sasaran, atau program tanpa sasaran; 404 bila tidak ada. */
    @Transactional
    public DaftarPenjelasan sisa(int tahun, String sasaranId) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        PenyusunEfisiensi penyusun = penyusun(bahan);
        EfisiensiSasaran sasaran =
                sasaran(bahan, TautanPenjelasan.PROGRAM_LAIN.equals(sasaranId) ? List.of() : bahan.sasaran(sasaranId));
        return new DaftarPenjelasan(penjelasSisa(bahan, penyusun).susun(sasaran, "/sisa", "/total"));
    }

    /** Hitungan yang hanya ada di papan. */
    @Transactional
    public DaftarPenjelasan papan(int tahun) {
        BahanPenjelasan bahan = BahanPenjelasan.baca(fakta, tahun, tahun);
        return new DaftarPenjelasan(new PenjelasPapan(bahan.capaian(), bahan.sumber()).susun());
    }

    /** Sasaran pemilik indikator-indikator itu; tanpa indikator, program yang tidak ditautkan. */
    private static EfisiensiSasaran sasaran(BahanPenjelasan bahan, List<UkuranIndikator> milik) {
        return milik.isEmpty()
                ? programLain(bahan)
                : penyusun(bahan).sasaran(milik.get(0).sasaranId());
    }

    private static EfisiensiSasaran programLain(BahanPenjelasan bahan) {
        return penyusun(bahan).susun().stream()
                .filter(satu -> satu.sasaranId() == null)
                .findFirst()
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Sasaran", TautanPenjelasan.PROGRAM_LAIN));
    }

    private static PenyusunEfisiensi penyusun(BahanPenjelasan bahan) {
        return new PenyusunEfisiensi(bahan.fakta(), bahan.capaian(), bahan.serapan());
    }

    private static PenjelasEfisiensi penjelas(BahanPenjelasan bahan) {
        return new PenjelasEfisiensi(bahan.capaian(), bahan.serapan(), bahan.sumber());
    }

    private static PenjelasSisa penjelasSisa(BahanPenjelasan bahan, PenyusunEfisiensi penyusun) {
        return new PenjelasSisa(
                penjelas(bahan).dpa(),
                penyusun::keluaran,
                bahan.sumber(),
                PenjelasCapaian.pembulatan(bahan.capaian().aturan()));
    }
}
