package id.simpul.realisasi.realisasi;

import id.simpul.http.Halaman;
import id.simpul.http.Kursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Membaca realisasi kota pemilik token. */
@ApplicationScoped
public class MembacaRealisasi {
    private final RealisasiRepository realisasi;
    private final PenyajiRealisasi penyaji;

    MembacaRealisasi(RealisasiRepository realisasi, PenyajiRealisasi penyaji) {
        this.realisasi = realisasi;
        this.penyaji = penyaji;
    }

    /** Satu realisasi; 404 bila tidak ada di kota ini. */
    @Transactional
    public RealisasiIndikator baca(UUID id) {
        return penyaji.bagiPengguna(realisasi.wajib(id));
    }

    /** Satu halaman daftar, urut periode lalu id. */
    @Transactional
    public Halaman<RealisasiIndikator> daftar(SaringanRealisasi saringan, String kursor, int batas) {
        Halaman<RealisasiEntity> halaman = Halaman.dari(
                realisasi.halaman(saringan, kursor, batas),
                batas,
                akhir -> Kursor.tulis(saringan.toString(), akhir.periode, akhir.id));
        return new Halaman<>(penyaji.bagiPengguna(halaman.data()), halaman.kursor());
    }
}
