package id.simpul.pelaporan.efisiensi;

import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.efisiensi.model.PenyusunEfisiensi;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import id.simpul.pelaporan.serapan.SerapanKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Efisiensi kota pemilik token. */
@ApplicationScoped
public class MembacaEfisiensi {
    private static final JenisFakta<?>[] BAHAN = {
        JenisFakta.KOTA,
        JenisFakta.RENSTRA,
        JenisFakta.PROGRAM_RENSTRA,
        JenisFakta.INDIKATOR,
        JenisFakta.PERJANJIAN_KINERJA,
        JenisFakta.REALISASI,
        JenisFakta.KELUARAN,
        JenisFakta.DPA,
        JenisFakta.REALISASI_REKAP
    };

    private final PembacaFakta fakta;

    MembacaEfisiensi(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Efisiensi tahun itu; 409 bila kota belum menyimpan aturannya. */
    @Transactional
    public LaporanEfisiensi baca(int tahun) {
        KumpulanFakta bahan = fakta.milikSaya(tahun, tahun, BAHAN);
        CapaianKota capaian = MembacaCapaian.susun(bahan, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), bahan, tahun).orElse(null);
        PenyusunEfisiensi penyusun = new PenyusunEfisiensi(bahan, capaian, serapan);
        return new LaporanEfisiensi(
                capaian.kota().kode(),
                capaian.kota().nama(),
                tahun,
                bahan.terakhir(),
                serapan == null ? null : serapan.dpa().versi(),
                penyusun.kota(),
                penyusun.susun(),
                TautanPenjelasan.efisiensi(tahun));
    }
}
