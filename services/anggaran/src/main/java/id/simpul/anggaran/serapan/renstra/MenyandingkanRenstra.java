package id.simpul.anggaran.serapan.renstra;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import id.simpul.anggaran.serapan.KeadaanSerapan;
import id.simpul.anggaran.serapan.MembacaKeadaan;
import id.simpul.anggaran.serapan.PembulatKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Menyandingkan pagu Renstra, anggaran, dan realisasi setahun. */
@ApplicationScoped
public class MenyandingkanRenstra {
    private final SalinanRenstra renstra;
    private final MembacaKeadaan keadaan;
    private final PembulatKota pembulat;

    MenyandingkanRenstra(SalinanRenstra renstra, MembacaKeadaan keadaan, PembulatKota pembulat) {
        this.renstra = renstra;
        this.keadaan = keadaan;
        this.pembulat = pembulat;
    }

    /**
     * Ketiga angka tahun itu; sisi yang belum ada kosong, bukan nol.
     *
     * @param tingkat null = semua tingkat sampai sub kegiatan
     */
    @Transactional
    public SerapanRenstra sandingkan(int tahun, TingkatRincian tingkat) {
        Optional<RenstraDikenal> dipakai = renstra.untuk(tahun);
        Optional<KeadaanSerapan> serapan = keadaan.baca(tahun, null);
        PenyandingRenstra penyanding = new PenyandingRenstra(tahun, serapan.orElse(null), pembulat.pembulat());
        penyanding.susun(dipakai.map(RenstraDikenal::program).orElse(List.of()));
        return new SerapanRenstra(
                tahun,
                dipakai.map(RenstraDikenal::id).orElse(null),
                dipakai.map(RenstraDikenal::judul).orElse(null),
                dipakai.map(RenstraDikenal::status).orElse(null),
                serapan.map(isi -> isi.dpa().id()).orElse(null),
                serapan.map(isi -> isi.dpa().versi().nilai()).orElse(null),
                serapan.map(KeadaanSerapan::sumber).orElse(null),
                penyanding.baris(tingkat),
                penyanding.total());
    }
}
