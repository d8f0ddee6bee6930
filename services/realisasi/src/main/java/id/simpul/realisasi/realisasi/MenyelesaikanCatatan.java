package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.CatatanBidang;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Menyatakan catatan pemeriksa sudah ditanggapi; hanya saat isiannya dapat diubah. */
@ApplicationScoped
public class MenyelesaikanCatatan {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PemeriksaBadan pemeriksa;
    private final PenyajiRealisasi penyaji;
    private final BukuRealisasi buku;
    private final IzinAlur izin;

    MenyelesaikanCatatan(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PemeriksaBadan pemeriksa,
            PenyajiRealisasi penyaji,
            BukuRealisasi buku,
            IzinAlur izin) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.pemeriksa = pemeriksa;
        this.penyaji = penyaji;
        this.buku = buku;
        this.izin = izin;
    }

    /** Menanggapi satu catatan; menurut urutan 404, 428, 412, 409, 422. */
    @Transactional
    public RealisasiIndikator selesaikan(UUID id, UUID catatanId, String ifMatch, TanggapanCatatan isi) {
        RealisasiEntity baris = realisasi.wajib(id);
        CatatanBidang catatan = baris.catatanBidang
                .cari(catatanId)
                .orElseThrow(() -> GalatAplikasi.tidakDitemukan("Catatan bidang", catatanId));
        Prasyarat.ubah(ifMatch, TagEntitas.dari(baris.versi));
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        izin.periksa(baris, definisi, Tindakan.PERUBAHAN);
        if (catatan.selesai()) {
            throw new GalatAplikasi(KodeGalat.KEADAAN_MENOLAK, "Catatan ini sudah diselesaikan.");
        }
        pemeriksa.periksa(isi);
        RealisasiIndikator sebelum = penyaji.fakta(baris, definisi);
        Langkah sekarang = izin.langkah(Tindakan.PERUBAHAN, isi.tanggapan());
        baris.catatanBidang =
                baris.catatanBidang.selesaikan(catatanId, isi.tanggapan(), sekarang.pelaku(), sekarang.waktu());
        realisasi.flush();
        buku.catat(sebelum, penyaji.fakta(baris, definisi), "ditanggapi", isi.tanggapan());
        return penyaji.bagiPengguna(baris, definisi);
    }
}
