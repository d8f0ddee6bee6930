package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.kaidah.PersenTercetak;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.util.Map;

/** Realisasi indikator persen = pembilang / penyebut × 100 menurut desimal yang tercetak. */
public final class RealisasiPersen extends KaidahBernama {

    public RealisasiPersen() {
        super("realisasi_persen", "realisasi indikator persen = pembilang / penyebut × 100", "realisasi");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        PersenTercetak pemeriksa = new PersenTercetak(temuan);
        laporan.realisasi().forEach((kunci, baris) -> baris.forEach(b -> satu(laporan, kunci, b, pemeriksa)));
        pemeriksa.tutup();
    }

    private static void satu(Laporan laporan, KunciTahun kunci, Baris b, PersenTercetak pemeriksa) {
        if (RealisasiTepat.dari(b).isEmpty()
                || b.angka("realisasi").isEmpty()
                || !RealisasiTepat.persen(laporan, kunci, b)) {
            return;
        }
        Angka pembilang = b.angka("pembilang").orElseThrow();
        Angka penyebut = b.angka("penyebut").orElseThrow();
        pemeriksa.periksa(
                new PersenTercetak.Soal(
                        "Realisasi " + laporan.sebut(kunci),
                        b.angka("realisasi").get(),
                        pembilang.nilai(),
                        penyebut.nilai(),
                        b),
                Map.of());
    }
}
