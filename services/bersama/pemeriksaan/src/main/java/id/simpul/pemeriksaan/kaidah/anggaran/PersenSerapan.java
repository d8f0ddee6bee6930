package id.simpul.pemeriksaan.kaidah.anggaran;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.kaidah.PersenTercetak;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Persen serapan tercetak = realisasi / anggaran × 100 menurut desimal yang tercetak. */
public final class PersenSerapan extends KaidahBernama {

    public PersenSerapan() {
        super("persen_serapan", "persen serapan = realisasi / anggaran × 100 (anggaran.csv)", "anggaran");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        PersenTercetak pemeriksa = new PersenTercetak(temuan);
        for (Baris b : laporan.paket().baris("anggaran")) {
            BigDecimal anggaran = b.angka("anggaran").map(Angka::nilai).orElse(BigDecimal.ZERO);
            if (b.angka("persen_tercetak").isPresent() && b.angka("realisasi").isPresent() && anggaran.signum() != 0) {
                BigDecimal realisasi = b.angka("realisasi").get().nilai();
                pemeriksa.periksa(
                        new PersenTercetak.Soal(
                                b.teks("uraian") + " " + b.teks("tahun"),
                                b.angka("persen_tercetak").get(),
                                realisasi,
                                anggaran,
                                b),
                        dasarLain(b, realisasi));
            }
        }
        pemeriksa.tutup();
    }

    private static Map<String, BigDecimal> dasarLain(Baris b, BigDecimal realisasi) {
        Map<String, BigDecimal> lain = new LinkedHashMap<>();
        b.angka("pagu_renstra")
                .filter(p -> p.nilai().signum() != 0)
                .ifPresent(p -> lain.put("realisasi / pagu renstra", Hitung.persen(realisasi, p.nilai())));
        return lain;
    }
}
