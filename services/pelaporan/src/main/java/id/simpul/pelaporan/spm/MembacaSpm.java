package id.simpul.pelaporan.spm;

import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.capaian.application.MembacaCapaian;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.spm.model.SpmKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** SPM kota pemilik token. */
@ApplicationScoped
public class MembacaSpm {
    private final PembacaFakta fakta;

    MembacaSpm(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Triwulan itu, atau bila null triwulan terakhir yang dilaporkan tahun itu. */
    @Transactional
    public LaporanSpmKota baca(int tahun, Integer triwulan) {
        KumpulanFakta bahan = fakta.milikSaya(tahun, tahun, JenisFakta.KOTA, JenisFakta.SPM);
        KotaDikenal kota = MembacaCapaian.kota(bahan);
        return LaporanSpmKota.dari(kota, tahun, bahan.terakhir(), SpmKota.susun(bahan, tahun, triwulan));
    }
}
