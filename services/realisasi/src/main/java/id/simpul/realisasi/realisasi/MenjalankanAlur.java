package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.alur.CatatanAlur;
import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.IsiBeku;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Memindahkan realisasi ke tahap berikutnya; dari banyak permintaan bersamaan hanya satu yang berhasil. */
@ApplicationScoped
public class MenjalankanAlur {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final PenilaiSyarat syarat;
    private final PelaksanaAlur pelaksana;
    private final MembekukanRealisasi pembeku;
    private final BukuRealisasi buku;

    MenjalankanAlur(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            PenilaiSyarat syarat,
            PelaksanaAlur pelaksana,
            MembekukanRealisasi pembeku,
            BukuRealisasi buku) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.syarat = syarat;
        this.pelaksana = pelaksana;
        this.pembeku = pembeku;
        this.buku = buku;
    }

    /**
     * Menjalankan satu tindakan alur.
     *
     * @throws GalatAplikasi 404, 428, 412, 409 (tahap), 403 (orang), 422 (catatan), menurut urutan itu
     */
    @Transactional
    public RealisasiIndikator jalankan(Tindakan jenis, UUID id, String ifMatch, CatatanAlur isi) {
        RealisasiEntity baris = realisasi.wajib(id);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        RealisasiIndikator sebelum = penyaji.fakta(baris, definisi);
        Langkah langkah = pelaksana.melangkah(baris, syarat.nilai(baris, definisi), baris.isian, jenis, isi);
        IsiBeku beku = baris.status == StatusRealisasi.DISETUJUI ? bekukan(baris, definisi, langkah) : null;
        // Pembanding-dan-pengganti: versi yang sudah berubah membuat flush ini gagal menjadi 412.
        realisasi.flush();
        RealisasiIndikator sesudah = penyaji.fakta(baris, definisi);
        if (beku != null) {
            pembeku.simpan(sesudah, beku);
        }
        buku.catat(sebelum, sesudah, jenis.bentukPasif(), isi.catatan());
        return penyaji.bagiPengguna(baris, definisi);
    }

    private IsiBeku bekukan(RealisasiEntity baris, IndikatorDikenal definisi, Langkah persetujuan) {
        IsiBeku beku = pembeku.bekukan(penyaji.fakta(baris, definisi), persetujuan);
        baris.dibekukan(beku.tanda());
        return beku;
    }
}
