package id.simpul.anggaran.serapan;

import id.simpul.anggaran.dpa.model.TingkatRincian;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Serapan beberapa tahun berdampingan. */
@ApplicationScoped
public class MembandingkanTahun {
    private final MembacaKeadaan keadaan;
    private final PembulatKota pembulat;

    MembandingkanTahun(MembacaKeadaan keadaan, PembulatKota pembulat) {
        this.keadaan = keadaan;
        this.pembulat = pembulat;
    }

    /** Tahun-tahun yang punya DPA berlaku, dari {@code sejak} sampai {@code sampai}. */
    @Transactional
    public SerapanAntarTahun bandingkan(int sejak, int sampai, TingkatRincian tingkat) {
        List<KeadaanSerapan> tahunan = IntStream.rangeClosed(sejak, sampai)
                .mapToObj(tahun -> keadaan.baca(tahun, null))
                .flatMap(Optional::stream)
                .toList();
        PenyusunAntarTahun penyusun = new PenyusunAntarTahun(tahunan, tingkat, pembulat.pembulat());
        return new SerapanAntarTahun(sejak, sampai, tingkat, penyusun.baris(), penyusun.total());
    }
}
