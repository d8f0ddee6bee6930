package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;

/** Izin mengubah isian realisasi: aturan alur bersama, dengan syarat yang dinilai dari indikatornya. */
@ApplicationScoped
class IzinAlur {
    private final PelaksanaAlur pelaksana;
    private final PenilaiSyarat syarat;

    IzinAlur(PelaksanaAlur pelaksana, PenilaiSyarat syarat) {
        this.pelaksana = pelaksana;
        this.syarat = syarat;
    }

    /** Melempar bila tindakan tidak boleh dijalankan pelaku sekarang. */
    void periksa(RealisasiEntity baris, IndikatorDikenal definisi, Tindakan tindakan) {
        pelaksana.periksa(baris.alur(), syarat.nilai(baris, definisi), tindakan);
    }
}
