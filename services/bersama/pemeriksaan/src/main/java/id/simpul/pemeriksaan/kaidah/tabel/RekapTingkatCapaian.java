package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.paket.Tabel;

/**
 * Tabel rekap tingkat capaian: banyaknya indikator per predikat cocok dengan capaian tercetak menurut skala,
 * jumlahnya sama dengan banyaknya indikator, dan persennya = porsi banyaknya.
 */
public final class RekapTingkatCapaian extends KaidahBernama {

    public RekapTingkatCapaian() {
        super(
                "rekap_tingkat_capaian",
                "rekap per predikat: banyaknya indikator dan persennya cocok dengan capaian tercetak",
                "realisasi",
                "skala_predikat");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        for (Tabel t : laporan.lainnya()) {
            BentukRekap.dari(t, laporan).ifPresent(r -> new PemeriksaRekap(laporan, r, temuan).periksa());
        }
    }
}
