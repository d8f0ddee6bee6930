package id.simpul.pelaporan.perbandingan.application;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.TahunAnggaran;
import id.simpul.galat.GalatAplikasi;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.perbandingan.model.DeretIndikator;
import id.simpul.pelaporan.perbandingan.model.PenyusunDeret;
import id.simpul.pelaporan.perbandingan.model.PenyusunPerbandingan;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import id.simpul.pelaporan.serapan.SerapanKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Perbandingan antartahun, terhadap target akhir, dan terhadap standar, bagi kota pemilik token. */
@ApplicationScoped
public class MembacaPerbandingan {
    private static final JenisFakta<?>[] BAHAN = {
        JenisFakta.KOTA,
        JenisFakta.RENSTRA,
        JenisFakta.PROGRAM_RENSTRA,
        JenisFakta.INDIKATOR,
        JenisFakta.PERJANJIAN_KINERJA,
        JenisFakta.REALISASI,
        JenisFakta.REALISASI_DISETUJUI,
        JenisFakta.KELUARAN,
        JenisFakta.DPA,
        JenisFakta.REALISASI_REKAP
    };

    private final PembacaFakta fakta;

    MembacaPerbandingan(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Ketujuh analisis tahun itu; 409 bila kota belum menyimpan aturannya. */
    @Transactional
    public Hasil baca(int tahun) {
        KumpulanFakta bahan = fakta.milikSaya(tahun - PenyusunPerbandingan.TAHUN_LAMPAU, tahun, BAHAN);
        CapaianKota capaian = MembacaCapaian.susun(bahan, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), bahan, tahun).orElse(null);
        return new Hasil(capaian, bahan.terakhir(), new PenyusunPerbandingan(bahan, capaian, serapan).susun());
    }

    /** Deret satu indikator sepanjang tahun yang berisi; 404 bila indikatornya tidak dikenal kota ini. */
    @Transactional
    public Deret deret(String indikatorId) {
        KumpulanFakta bahan = fakta.milikSaya(
                TahunAnggaran.TERENDAH,
                TahunAnggaran.TERTINGGI,
                JenisFakta.KOTA,
                JenisFakta.RENSTRA,
                JenisFakta.INDIKATOR,
                JenisFakta.REALISASI,
                JenisFakta.REALISASI_DISETUJUI);
        AturanCapaian aturan = MembacaCapaian.aturan(bahan);
        PenyusunDeret penyusun = new PenyusunDeret(bahan, aturan);
        Indikator indikator = penyusun.indikator(indikatorId)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Indikator", indikatorId));
        return new Deret(indikator, aturan, penyusun.susun(indikator), bahan.terakhir());
    }

    /** Ketujuh analisis beserta kesegarannya. */
    public record Hasil(CapaianKota capaian, Instant asOf, List<PerbandinganIndikator> data) {}

    /** Deret satu indikator beserta kesegarannya. */
    public record Deret(Indikator indikator, AturanCapaian aturan, DeretIndikator deret, Instant asOf) {}
}
