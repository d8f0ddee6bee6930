package id.simpul.realisasi.spm;

import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.bukti.BuktiRingkas;
import id.simpul.realisasi.bukti.DaftarBukti;
import id.simpul.realisasi.bukti.EntitasBukti;
import id.simpul.realisasi.bukti.PemilikBukti;
import id.simpul.realisasi.realisasi.model.Tindakan;
import id.simpul.realisasi.spm.model.LaporanSpm;
import id.simpul.tenansi.KonteksKota;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Laporan SPM sebagai pemilik bukti: buktinya hanya berubah selagi draf, dan ikut dibekukan. */
@ApplicationScoped
class BuktiSpm implements PemilikBukti {
    private final SpmRepository spm;
    private final SyaratSpm syarat;
    private final BukuSpm buku;
    private final KonteksKota konteks;

    BuktiSpm(SpmRepository spm, SyaratSpm syarat, BukuSpm buku, KonteksKota konteks) {
        this.spm = spm;
        this.syarat = syarat;
        this.buku = buku;
        this.konteks = konteks;
    }

    @Override
    public EntitasBukti entitas() {
        return EntitasBukti.SPM;
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
        SpmEntity baris = spm.findByIdOptional(id).orElseThrow(() -> GalatAplikasi.tidakDitemukan("SPM", id));
        syarat.periksa(baris, Tindakan.PERUBAHAN);
        List<LaporanSpm> semua = spm.laporan(baris.tahun);
        SpmLayanan sebelum = PenyajiSpm.layanan(baris, semua);
        baris.bukti = perubahan.apply(baris.bukti);
        baris.jejak = baris.jejak.diisi(konteks.pelaku().sub());
        spm.flush();
        buku.catat(sebelum, PenyajiSpm.layanan(baris, semua), tindakan, null);
    }
}
