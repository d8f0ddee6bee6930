package id.simpul.pelaporan.serapan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.kota.KotaDikenal;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.PembacaFakta;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Serapan kota pemilik token. */
@ApplicationScoped
public class MembacaSerapan {
    private final PembacaFakta fakta;

    MembacaSerapan(PembacaFakta fakta) {
        this.fakta = fakta;
    }

    /** Serapan tahun itu; {@code tingkat} null berarti semua tingkat. */
    @Transactional
    public LaporanSerapan baca(int tahun, TingkatSerapan tingkat) {
        KumpulanFakta bahan =
                fakta.milikSaya(tahun, tahun, JenisFakta.KOTA, JenisFakta.DPA, JenisFakta.REALISASI_REKAP);
        KotaDikenal kota = bahan.tunggal(JenisFakta.KOTA)
                .orElseThrow(() ->
                        new GalatAplikasi(KodeGalat.KOTA_BELUM_DIATUR, "Kota token ini belum diatur di perencanaan."));
        Optional<SerapanKota> serapan = SerapanKota.susun(kota, bahan, tahun);
        return new LaporanSerapan(
                kota.kode(),
                kota.nama(),
                tahun,
                serapan.map(satu -> satu.dpa().versi()).orElse(null),
                bahan.terakhir(),
                serapan.map(satu -> tingkat == null ? satu.baris() : satu.baris(tingkat))
                        .orElse(List.of()),
                serapan.map(SerapanKota::total).orElse(null),
                serapan.map(SerapanKota::tercetak).orElse(List.of()),
                serapan.map(satu -> TautanPenjelasan.serapan(tahun)).orElse(null));
    }
}
