package id.simpul.pelaporan.lkjip.application;

import id.simpul.dokumen.model.Dokumen;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.PenyusunCapaian;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.fakta.PerjanjianKinerja;
import id.simpul.pelaporan.fakta.RealisasiRekap;
import id.simpul.pelaporan.fakta.Renstra;
import id.simpul.pelaporan.lkjip.model.AnalisisKota;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunRingkasan;
import id.simpul.pelaporan.naskah.MenulisNaskah;
import id.simpul.pelaporan.naskah.NaskahKantor;
import id.simpul.pelaporan.pemeriksaan.LampiranTemuan;
import id.simpul.pelaporan.pemeriksaan.MemeriksaKota;
import id.simpul.pelaporan.perbandingan.model.PenyusunPerbandingan;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** LKjIP kota pemilik token untuk satu tahun. */
@ApplicationScoped
public class MenyusunLkjip {
    /** Analisis antartahun melihat empat tahun ke belakang. */
    private static final int TAHUN_LAMPAU = 4;

    private static final int TRIWULAN_SETAHUN = 4;

    private final PembacaFakta fakta;
    private final MenulisNaskah naskah;
    private final MemeriksaKota pemeriksaan;

    MenyusunLkjip(PembacaFakta fakta, MenulisNaskah naskah, MemeriksaKota pemeriksaan) {
        this.fakta = fakta;
        this.naskah = naskah;
        this.pemeriksaan = pemeriksaan;
    }

    /** Draf tahun itu, dari keadaan terakhir, disertai temuan pemeriksaannya. */
    @Transactional
    public Dokumen susun(int tahun) {
        Dokumen draf = PenyusunLkjip.draf(bahan(tahun));
        return LampiranTemuan.sertakan(draf, pemeriksaan.periksa(tahun).temuan());
    }

    /** Draf ringkasan sehalaman tahun itu. */
    @Transactional
    public Dokumen ringkasan(int tahun) {
        return PenyusunRingkasan.draf(
                bahan(tahun),
                LampiranTemuan.terpenting(pemeriksaan.periksa(tahun).temuan()));
    }

    /** Seluruh bahan laporan tahun itu, dari keadaan terakhir. */
    @Transactional
    public BahanLkjip bahan(int tahun) {
        return bahan(semua(tahun), naskah.setahun(tahun), tahun);
    }

    /** Bahan yang sama, tetapi angka yang disetujui memakai definisi yang dibekukan bersama persetujuannya. */
    @Transactional
    public BahanLkjip bahanDisetujui(int tahun) {
        KumpulanFakta semua = semua(tahun);
        return DefinisiDisetujui.pakai(bahan(semua, naskah.setahun(tahun), tahun), semua);
    }

    private KumpulanFakta semua(int tahun) {
        return fakta.milikSaya(tahun - TAHUN_LAMPAU, tahun, JenisFakta.semua().toArray(JenisFakta<?>[]::new));
    }

    static BahanLkjip bahan(KumpulanFakta fakta, NaskahKantor naskah, int tahun) {
        CapaianKota capaian = MembacaCapaian.susun(fakta, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), fakta, tahun).orElse(null);
        return new BahanLkjip(
                capaian,
                analisis(fakta, capaian, serapan),
                serapan,
                serapanLampau(fakta, capaian),
                realisasiBulanan(fakta, serapan),
                renstra(fakta, tahun),
                fakta.daftar(JenisFakta.INDIKATOR).stream()
                        .filter(Indikator::strategis)
                        .toList(),
                perjanjian(fakta, tahun),
                PenyusunCapaian.perjanjian(fakta, tahun).orElse(null),
                PenanggungJawab.dari(fakta, tahun),
                fakta.daftar(JenisFakta.KELUARAN).stream()
                        .filter(satu -> satu.tahun() == tahun)
                        .toList(),
                spm(fakta, tahun),
                naskah.isi(),
                naskah.terakhir(fakta.terakhir()));
    }

    private static List<BigDecimal> realisasiBulanan(KumpulanFakta fakta, SerapanKota serapan) {
        return fakta.daftar(JenisFakta.REALISASI_REKAP).stream()
                .filter(satu ->
                        serapan != null && satu.dpaId().equals(serapan.dpa().id()))
                .findFirst()
                .map(RealisasiRekap::bulan)
                .orElse(List.of());
    }

    static AnalisisKota analisis(KumpulanFakta fakta, CapaianKota capaian, SerapanKota serapan) {
        PenyusunEfisiensi efisiensi = new PenyusunEfisiensi(fakta, capaian, serapan);
        return new AnalisisKota(
                new PenyusunPerbandingan(fakta, capaian, serapan).susun(), efisiensi.susun(), efisiensi.kota());
    }

    private static List<PerjanjianKinerja> perjanjian(KumpulanFakta fakta, int tahun) {
        return fakta.daftar(JenisFakta.PERJANJIAN_KINERJA).stream()
                .filter(satu -> satu.tahun() == tahun && "JPT".equals(satu.tingkat()))
                .sorted(Comparator.comparing(PerjanjianKinerja::perubahan).thenComparing(PerjanjianKinerja::id))
                .toList();
    }

    private static List<SpmKota> spm(KumpulanFakta fakta, int tahun) {
        return IntStream.rangeClosed(1, TRIWULAN_SETAHUN)
                .mapToObj(triwulan -> SpmKota.susun(fakta, tahun, triwulan))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Renstra> renstra(KumpulanFakta fakta, int tahun) {
        return fakta.daftar(JenisFakta.RENSTRA).stream()
                .filter(satu -> satu.mencakup(tahun))
                .sorted(Comparator.comparingInt(Renstra::tahunAwal).thenComparing(Renstra::id))
                .toList();
    }

    private static SortedMap<Integer, SerapanKota> serapanLampau(KumpulanFakta fakta, CapaianKota capaian) {
        SortedMap<Integer, SerapanKota> hasil = new TreeMap<>();
        for (int tahun = capaian.tahun() - TAHUN_LAMPAU; tahun < capaian.tahun(); tahun++) {
            int satuTahun = tahun;
            SerapanKota.susun(capaian.kota(), fakta, tahun).ifPresent(satu -> hasil.put(satuTahun, satu));
        }
        return hasil;
    }
}
