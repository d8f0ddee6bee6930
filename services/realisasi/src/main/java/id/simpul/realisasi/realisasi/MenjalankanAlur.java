package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.snapshot.Snapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Memindahkan realisasi ke tahap berikutnya; dari banyak permintaan bersamaan hanya satu yang berhasil. */
@ApplicationScoped
public class MenjalankanAlur {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PemeriksaBadan pemeriksa;
    private final PenyajiRealisasi penyaji;
    private final MembekukanRealisasi pembeku;
    private final PenulisCatatanBidang catatanBidang;
    private final BukuRealisasi buku;
    private final IzinAlur izin;

    MenjalankanAlur(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PemeriksaBadan pemeriksa,
            PenyajiRealisasi penyaji,
            MembekukanRealisasi pembeku,
            PenulisCatatanBidang catatanBidang,
            BukuRealisasi buku,
            IzinAlur izin) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.pemeriksa = pemeriksa;
        this.penyaji = penyaji;
        this.pembeku = pembeku;
        this.catatanBidang = catatanBidang;
        this.buku = buku;
        this.izin = izin;
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
        izin.periksa(baris, definisi, jenis);
        periksaCatatan(jenis, pemeriksa.periksa(isi));
        catatanBidang.periksa(jenis, baris.isian, isi.catatanBidang());
        RealisasiIndikator sebelum = penyaji.fakta(baris, definisi);
        Langkah langkah = izin.langkah(jenis, isi.catatan());
        baris.melangkah(jenis, langkah);
        catatanBidang.tulis(baris, isi.catatanBidang(), langkah);
        Snapshot snapshot = baris.status == StatusRealisasi.DISETUJUI ? bekukan(baris, definisi) : null;
        // Pembanding-dan-pengganti: versi yang sudah berubah membuat flush ini gagal menjadi 412.
        realisasi.flush();
        if (snapshot != null) {
            pembeku.simpan(snapshot);
        }
        buku.catat(sebelum, penyaji.fakta(baris, definisi), jenis.bentukPasif(), isi.catatan());
        return penyaji.bagiPengguna(baris, definisi);
    }

    private Snapshot bekukan(RealisasiEntity baris, IndikatorDikenal definisi) {
        Langkah persetujuan = baris.jejak.langkah().get(baris.jejak.langkah().size() - 1);
        Snapshot snapshot = pembeku.bekukan(penyaji.fakta(baris, definisi), persetujuan);
        baris.dibekukan(snapshot.tanda());
        return snapshot;
    }

    private static void periksaCatatan(Tindakan jenis, CatatanAlur isi) {
        if (jenis.wajibCatatan() && (isi.catatan() == null || isi.catatan().isBlank())) {
            throw GalatAplikasi.validasi(
                    "/catatan",
                    isi.catatan(),
                    "wajib",
                    "Bidang \"/catatan\" wajib diisi: tulis mengapa realisasi ini %s.".formatted(jenis.bentukPasif()));
        }
    }
}
