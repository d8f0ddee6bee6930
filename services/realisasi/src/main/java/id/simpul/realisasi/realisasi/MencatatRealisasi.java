package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.pribadi.PemeriksaBadan;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import id.simpul.realisasi.realisasi.model.PemeriksaIsian;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Menyimpan isian realisasi satu indikator pada satu periode. */
@ApplicationScoped
public class MencatatRealisasi {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PemeriksaBadan pemeriksa;
    private final PenyajiRealisasi penyaji;
    private final BukuRealisasi buku;
    private final IzinAlur izin;
    private final KonteksKota konteks;

    MencatatRealisasi(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PemeriksaBadan pemeriksa,
            PenyajiRealisasi penyaji,
            BukuRealisasi buku,
            IzinAlur izin,
            KonteksKota konteks) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.pemeriksa = pemeriksa;
        this.penyaji = penyaji;
        this.buku = buku;
        this.izin = izin;
        this.konteks = konteks;
    }

    /** Isi header prasyarat, apa adanya. */
    public record HeaderPrasyarat(String ifNoneMatch, String ifMatch) {}

    /** Realisasi sesudah disimpan, dan apakah baru dibuat. */
    public record HasilSimpan(RealisasiIndikator realisasi, boolean dibuat) {}

    /**
     * Membuat (If-None-Match: *) atau mengubah (If-Match) isian; hanya saat DRAF.
     *
     * @throws GalatAplikasi 404 bila indikatornya tidak ada di kota ini atau kabarnya belum tiba
     */
    @Transactional
    public HasilSimpan simpan(KunciRealisasi kunci, IsianRealisasi isian, HeaderPrasyarat header) {
        IndikatorDikenal definisi = indikator.cari(kunci.indikatorId()).orElseThrow(() -> belumAda(kunci));
        RealisasiEntity lama = realisasi.untukDitulis(kunci).orElse(null);
        Prasyarat.buatAtauUbah(
                header.ifNoneMatch(), header.ifMatch(), lama == null ? null : TagEntitas.dari(lama.versi));
        RealisasiEntity baris = lama == null ? RealisasiEntity.baru(kunci) : lama;
        izin.periksa(baris, definisi, Tindakan.PERUBAHAN);
        pemeriksa.periksa(isian);
        PemeriksaIsian.periksa(isian, definisi.ukuran());
        periksaDasar(kunci, isian);
        RealisasiIndikator sebelum = lama == null ? null : penyaji.fakta(lama, definisi);
        baris.isi(isian, konteks.pelaku().sub());
        realisasi.persistAndFlush(baris);
        buku.catat(sebelum, penyaji.fakta(baris, definisi), lama == null ? "dibuat" : "diubah", isian.catatan());
        return new HasilSimpan(penyaji.bagiPengguna(baris, definisi), lama == null);
    }

    /** Terhadap periode lain saja: periode ini sendiri sedang diganti. */
    private void periksaDasar(KunciRealisasi kunci, IsianRealisasi isian) {
        List<DasarPeriode> lain =
                realisasi.dasar(List.of(kunci.indikatorId())).getOrDefault(kunci.indikatorId(), List.of()).stream()
                        .filter(satu -> !satu.periode().equals(kunci.periode()))
                        .toList();
        new DasarPeriode(kunci.periode(), isian.dasarPenyebut(), isian.penyebut()).periksa(lain);
    }

    private static GalatAplikasi belumAda(KunciRealisasi kunci) {
        return new GalatAplikasi(
                KodeGalat.TIDAK_DITEMUKAN,
                "Indikator dengan id \"%s\" tidak ditemukan; bila baru saja dibuat, coba lagi."
                        .formatted(kunci.indikatorId()),
                List.of(),
                Map.of("Retry-After", "1"));
    }
}
