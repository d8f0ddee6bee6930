package id.simpul.realisasi.realisasi;

import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.alur.PelaksanaAlur;
import id.simpul.realisasi.alur.TanggapanCatatan;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Menyatakan catatan pemeriksa sudah ditanggapi; hanya saat isiannya dapat diubah. */
@ApplicationScoped
public class MenyelesaikanCatatan {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final PenilaiSyarat syarat;
    private final PelaksanaAlur pelaksana;
    private final BukuRealisasi buku;

    MenyelesaikanCatatan(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            PenilaiSyarat syarat,
            PelaksanaAlur pelaksana,
            BukuRealisasi buku) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.syarat = syarat;
        this.pelaksana = pelaksana;
        this.buku = buku;
    }

    /** Menanggapi satu catatan; menurut urutan 404, 428, 412, 409, 422. */
    @Transactional
    public RealisasiIndikator selesaikan(UUID id, UUID catatanId, String ifMatch, TanggapanCatatan isi) {
        RealisasiEntity baris = realisasi.wajib(id);
        CatatanBidang catatan = baris.catatan(catatanId);
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        RealisasiIndikator sebelum = penyaji.fakta(baris, definisi);
        pelaksana.tanggapi(baris, syarat.nilai(baris, definisi), catatan, isi);
        realisasi.flush();
        buku.catat(sebelum, penyaji.fakta(baris, definisi), "ditanggapi", isi.tanggapan());
        return penyaji.bagiPengguna(baris, definisi);
    }
}
