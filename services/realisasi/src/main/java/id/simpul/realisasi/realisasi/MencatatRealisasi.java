package id.simpul.realisasi.realisasi;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.http.Prasyarat;
import id.simpul.http.TagEntitas;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.DasarPeriode;
import id.simpul.realisasi.realisasi.model.IsianRealisasi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Menyimpan isian realisasi satu indikator pada satu periode. */
@ApplicationScoped
public class MencatatRealisasi {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final PenilaiSyarat syarat;
    private final PenulisIsian penulis;
    private final BukuRealisasi buku;

    MencatatRealisasi(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            PenilaiSyarat syarat,
            PenulisIsian penulis,
            BukuRealisasi buku) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.syarat = syarat;
        this.penulis = penulis;
        this.buku = buku;
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
        RealisasiIndikator sebelum = lama == null ? null : penyaji.fakta(lama, definisi);
        penulis.isi(baris, definisi, syarat.nilai(baris, definisi), dasar(kunci), isian);
        realisasi.persistAndFlush(baris);
        buku.catat(sebelum, penyaji.fakta(baris, definisi), lama == null ? "dibuat" : "diubah", isian.catatan());
        return new HasilSimpan(penyaji.bagiPengguna(baris, definisi), lama == null);
    }

    private List<DasarPeriode> dasar(KunciRealisasi kunci) {
        return realisasi.dasar(List.of(kunci.indikatorId())).getOrDefault(kunci.indikatorId(), List.of());
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
