package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.hitung.Hitung;
import id.simpul.pemeriksaan.hitung.Kecocokan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import id.simpul.pemeriksaan.kaidah.PersenTercetak;
import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Realisasi indikator persen = pembilang / penyebut × 100 menurut desimal yang tercetak. */
public final class RealisasiPersen extends KaidahBernama {

    /** Indikator pertumbuhan boleh dihitung (pembilang − penyebut) / penyebut. */
    private static final Pattern PERTUMBUHAN = Pattern.compile("(?i)peningkatan|penurunan|pertumbuhan|kenaikan");

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
        boolean pertumbuhan = laporan.indikator(kunci.kode())
                .filter(i -> PERTUMBUHAN.matcher(i.nama()).find())
                .isPresent();
        BigDecimal tepat = RealisasiTepat.dari(b).get();
        if (pertumbuhan
                && !Kecocokan.antara(
                                b.angka("realisasi").get().nilai().abs(),
                                b.angka("realisasi").get().desimal(),
                                tepat.subtract(Hitung.SERATUS).abs())
                        .salah()) {
            return;
        }
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
