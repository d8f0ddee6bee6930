package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.application.KabarRealisasi;
import id.simpul.anggaran.dpa.application.PengabarRealisasi;
import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import jakarta.enterprise.context.ApplicationScoped;

/** Menyimpan rekap beserta riwayat dan kejadiannya. */
@ApplicationScoped
class PencatatRekap {
    private final RekapRepository rekap;
    private final BukuTahun buku;
    private final WaktuKota waktu;
    private final PengabarRealisasi pengabar;

    PencatatRekap(RekapRepository rekap, BukuTahun buku, WaktuKota waktu, PengabarRealisasi pengabar) {
        this.rekap = rekap;
        this.buku = buku;
        this.waktu = waktu;
        this.pengabar = pengabar;
    }

    void simpan(Dpa dpa, Rekap lama, Rekap baru, String tindakan) {
        rekap.simpan(baru, waktu.pelaku(), waktu.kini());
        buku.pakai(dpa.tahun(), SumberRealisasi.REKAP);
        pengabar.catat(tindakan, lama == null ? null : kabar(dpa, lama), kabar(dpa, baru));
    }

    private static KabarRealisasi kabar(Dpa dpa, Rekap rekap) {
        return KabarRealisasi.rekap(dpa, rekap.realisasi());
    }
}
