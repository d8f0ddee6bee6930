package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.bukti.DaftarBukti;
import id.simpul.realisasi.bukti.EntitasBukti;
import id.simpul.realisasi.bukti.PemilikBukti;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.indikator.SalinanIndikator;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Realisasi sebagai pemilik bukti: buktinya bagian dari isian, hanya berubah selagi draf, dan ikut dibekukan. */
@ApplicationScoped
class BuktiRealisasi implements PemilikBukti {
    private final RealisasiRepository realisasi;
    private final SalinanIndikator indikator;
    private final PenyajiRealisasi penyaji;
    private final BukuRealisasi buku;
    private final IzinAlur izin;
    private final KonteksKota konteks;

    BuktiRealisasi(
            RealisasiRepository realisasi,
            SalinanIndikator indikator,
            PenyajiRealisasi penyaji,
            BukuRealisasi buku,
            IzinAlur izin,
            KonteksKota konteks) {
        this.realisasi = realisasi;
        this.indikator = indikator;
        this.penyaji = penyaji;
        this.buku = buku;
        this.izin = izin;
        this.konteks = konteks;
    }

    @Override
    public EntitasBukti entitas() {
        return EntitasBukti.REALISASI;
    }

    @Override
    public void lampirkan(UUID id, BuktiRingkas bukti) {
        ubah(id, daftar -> daftar.tambah(bukti), "ditambah-bukti");
    }

    @Override
    public void lepaskan(UUID id, BuktiRingkas bukti) {
        ubah(id, daftar -> daftar.tanpa(bukti.id()), "dilepas-bukti");
    }

    private void ubah(UUID id, UnaryOperator<DaftarBukti> perubahan, String tindakan) {
        RealisasiEntity baris = realisasi.wajib(id);
        IndikatorDikenal definisi = indikator.cari(baris.indikatorId).orElseThrow();
        izin.periksa(baris, definisi, Tindakan.PERUBAHAN);
        RealisasiIndikator sebelum = penyaji.fakta(baris, definisi);
        baris.bukti = perubahan.apply(baris.bukti);
        baris.jejak = baris.jejak.diisi(konteks.pelaku().sub());
        realisasi.flush();
        buku.catat(sebelum, penyaji.fakta(baris, definisi), tindakan, null);
    }
}
