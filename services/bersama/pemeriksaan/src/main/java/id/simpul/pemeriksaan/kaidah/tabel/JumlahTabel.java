package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.BagianTabel;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.data.TabelAngka;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Tabel;

/** Tabel angka bebas (pegawai, lembaga, DTKS, ...): baris JUMLAH, subjumlah, dan kolom jumlah cocok dengan rinciannya. */
public final class JumlahTabel extends KaidahBernama {

    public JumlahTabel() {
        super("jumlah_tabel", "baris JUMLAH, subjumlah, dan kolom jumlah tabel angka lain cocok dengan rinciannya");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            if (!t.punya("level")) {
                TabelAngka.dari(t).ifPresent(a -> {
                    PemeriksaTabel p = new PemeriksaTabel(a, temuan);
                    BagianTabel.dari(a).forEach(p::periksaKolom);
                    p.periksaBaris();
                });
            }
        }
    }
}
