package id.simpul.pelaporan.pemeriksaan;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.pemeriksaan.HasilPemeriksaan;
import id.simpul.pemeriksaan.Keparahan;
import id.simpul.pemeriksaan.Temuan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Temuan menyertai laporan yang dibekukan, atau menolak pembekuannya, menurut kebijakan kota. */
@ApplicationScoped
public class MemeriksaSebelumBeku {
    private final MemeriksaKota memeriksa;
    private final MengaturKebijakan kebijakan;

    MemeriksaSebelumBeku(MemeriksaKota memeriksa, MengaturKebijakan kebijakan) {
        this.memeriksa = memeriksa;
        this.kebijakan = kebijakan;
    }

    /** Temuan tahun itu; 409 bila masih ada KESALAHAN dan kebijakan kota menolaknya. */
    @Transactional
    public HasilPemeriksaan periksa(int tahun) {
        HasilPemeriksaan hasil = memeriksa.periksa(tahun).temuan();
        if (hasil.adaKesalahan() && kebijakan.berlaku() == SebelumBeku.TOLAK) {
            Temuan pertama = hasil.temuan().get(0);
            throw new GalatAplikasi(
                    KodeGalat.KEADAAN_MENOLAK,
                    "Kebijakan kota menolak pembekuan selama ada KESALAHAN: %d ditemukan, antara lain %s: %s Lihat GET /api/pelaporan/v1/pemeriksaan?tahun=%d."
                            .formatted(
                                    hasil.ringkasan().get(Keparahan.KESALAHAN),
                                    pertama.lokasi(),
                                    pertama.penjelasan(),
                                    tahun));
        }
        return hasil;
    }
}
