package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.PemeriksaIsian;
import id.simpul.realisasi.realisasi.model.SyaratAlur;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Aturan menulis satu isian, sama bagi pengisian satu per satu dan impor; menyimpannya urusan pemanggil. */
@ApplicationScoped
class PenulisIsian {
    private final PelaksanaAlur pelaksana;
    private final PemeriksaBadan pemeriksa;
    private final KonteksKota konteks;

    PenulisIsian(PelaksanaAlur pelaksana, PemeriksaBadan pemeriksa, KonteksKota konteks) {
        this.pelaksana = pelaksana;
        this.pemeriksa = pemeriksa;
        this.konteks = konteks;
    }

    /**
     * Memeriksa lalu menaruh isian di baris; bila ditolak baris tidak berubah.
     *
     * @param dasar dasar penyebut yang dinyatakan indikator itu di periode mana pun
     */
    void isi(
            RealisasiEntity baris,
            IndikatorDikenal definisi,
            SyaratAlur syarat,
            List<DasarPeriode> dasar,
            IsianRealisasi isian) {
        pelaksana.periksa(baris.alur(), syarat, Tindakan.PERUBAHAN);
        pemeriksa.periksa(isian);
        PemeriksaIsian.periksa(isian, definisi.ukuran());
        KunciRealisasi kunci = baris.kunci();
        // Terhadap periode lain saja: periode ini sendiri sedang diganti.
        List<DasarPeriode> lain = dasar.stream()
                .filter(satu -> !satu.periode().equals(kunci.periode()))
                .toList();
        new DasarPeriode(kunci.periode(), isian.dasarPenyebut(), isian.penyebut()).periksa(lain);
        baris.isi(isian, konteks.pelaku().sub());
    }
}
