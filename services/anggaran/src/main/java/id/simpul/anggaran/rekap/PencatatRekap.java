package id.simpul.anggaran.rekap;

import id.simpul.anggaran.dpa.application.WaktuKota;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.tahun.BukuTahun;
import id.simpul.anggaran.tahun.SumberRealisasi;
import id.simpul.kejadian.Kejadian;
import id.simpul.kejadian.keluar.PenerbitKejadian;
import id.simpul.kejadian.riwayat.CatatanRiwayat;
import id.simpul.kejadian.riwayat.Riwayat;
import jakarta.enterprise.context.ApplicationScoped;

/** Menyimpan rekap beserta riwayat dan kejadiannya. */
@ApplicationScoped
class PencatatRekap {
    private static final String JENIS = "realisasi-rekap";

    private final RekapRepository rekap;
    private final BukuTahun buku;
    private final WaktuKota waktu;
    private final Riwayat riwayat;
    private final PenerbitKejadian penerbit;

    PencatatRekap(RekapRepository rekap, BukuTahun buku, WaktuKota waktu, Riwayat riwayat, PenerbitKejadian penerbit) {
        this.rekap = rekap;
        this.buku = buku;
        this.waktu = waktu;
        this.riwayat = riwayat;
        this.penerbit = penerbit;
    }

    void simpan(Dpa dpa, Rekap lama, Rekap baru, String tindakan) {
        rekap.simpan(baru, waktu.pelaku(), waktu.kini());
        buku.pakai(dpa.tahun(), SumberRealisasi.REKAP);
        KabarRekap sebelum = lama == null ? null : KabarRekap.dari(dpa, lama);
        KabarRekap sesudah = KabarRekap.dari(dpa, baru);
        riwayat.catat(new CatatanRiwayat(JENIS, dpa.id(), tindakan, null, sebelum, sesudah));
        penerbit.terbitkan(new Kejadian(JENIS, dpa.id().toString(), sesudah));
    }
}
