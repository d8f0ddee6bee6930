package id.simpul.pelaporan.papan;

import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.perbandingan.model.PenyusunPerbandingan;
import id.simpul.pelaporan.serapan.SerapanKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Papan skor kota pemilik token. */
@ApplicationScoped
public class MembacaPapan {
    private final PembacaFakta fakta;

    MembacaPapan(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Papan tahun itu; 409 bila kota belum menyimpan aturannya. */
    @Transactional
    public Papan baca(int tahun) {
        KumpulanFakta bahan = fakta.milikSaya(
                tahun - PenyusunPerbandingan.TAHUN_LAMPAU,
                tahun,
                JenisFakta.semua().toArray(JenisFakta<?>[]::new));
        CapaianKota capaian = MembacaCapaian.susun(bahan, tahun);
        SerapanKota serapan = SerapanKota.susun(capaian.kota(), bahan, tahun).orElse(null);
        return new PenyusunPapan(bahan, capaian, serapan).susun();
    }
}
