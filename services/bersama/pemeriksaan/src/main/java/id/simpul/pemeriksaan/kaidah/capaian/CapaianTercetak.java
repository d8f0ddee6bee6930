package id.simpul.pemeriksaan.kaidah.capaian;

import id.simpul.pemeriksaan.JenisTemuan;
import id.simpul.pemeriksaan.Penampung;
import id.simpul.pemeriksaan.data.Arah;
import id.simpul.pemeriksaan.data.CetakanCapaian;
import id.simpul.pemeriksaan.data.Indikator;
import id.simpul.pemeriksaan.data.KunciTahun;
import id.simpul.pemeriksaan.data.Laporan;
import id.simpul.pemeriksaan.kaidah.KaidahBernama;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Capaian tercetak = rumus menurut arah indikator: naik R/T, turun (2T−R)/T. Bila tidak, dikenali rumus mana
 * yang sebenarnya dipakai (realisasi × target, arah terbalik, realisasi disalin, ...).
 */
public final class CapaianTercetak extends KaidahBernama {

    public CapaianTercetak() {
        super(
                "capaian_tercetak",
                "capaian = realisasi / target × 100 (naik) atau (2 × target − realisasi) / target × 100 (turun)",
                "realisasi",
                "target");
    }

    @Override
    public void periksa(Laporan laporan, Penampung temuan) {
        Map<String, List<CetakanCapaian>> menurutAngka = new LinkedHashMap<>();
        List<KunciTahun> tanpaDasar = new ArrayList<>();
        for (CetakanCapaian c : laporan.cetakan()) {
            if (c.capaian().isEmpty()) {
                continue;
            }
            if (c.realisasi().isEmpty() || target(laporan, c).isEmpty()) {
                tanpaDasar.add(c.kunci());
                continue;
            }
            String kunci = c.kunci() + "|" + c.capaian().get().nilai().stripTrailingZeros() + "|"
                    + c.realisasi().get().nilai().stripTrailingZeros();
            menurutAngka.computeIfAbsent(kunci, k -> new ArrayList<>()).add(c);
        }
        for (List<CetakanCapaian> sama : menurutAngka.values()) {
            periksaSatu(laporan, sama, temuan);
        }
        laporkanTanpaDasar(tanpaDasar, temuan);
    }

    private static List<BigDecimal> target(Laporan laporan, CetakanCapaian c) {
        List<BigDecimal> hasil = new ArrayList<>();
        c.target().ifPresent(t -> hasil.add(t.nilai()));
        laporan.target().getOrDefault(c.kunci(), List.of()).forEach(b -> b.angka("target")
                .filter(t -> hasil.stream().noneMatch(h -> h.compareTo(t.nilai()) == 0))
                .ifPresent(t -> hasil.add(t.nilai())));
        hasil.removeIf(t -> t.signum() == 0);
        return hasil;
    }

    private static void periksaSatu(Laporan laporan, List<CetakanCapaian> sama, Penampung temuan) {
        CetakanCapaian c = sama.get(0);
        Arah arah = laporan.indikator(c.kunci().kode()).map(Indikator::arah).orElse(Arah.TIDAK_TERCETAK);
        List<BigDecimal> realisasi = new ArrayList<>(List.of(c.realisasi().get().nilai()));
        RealisasiTepat.dari(laporan, c.kunci(), c.realisasi().get()).ifPresent(realisasi::add);
        PenilaiCapaian penilai =
                new PenilaiCapaian(laporan.sebut(c.kunci()), arah, c.capaian().get(), target(laporan, c), realisasi);
        penilai.nilai(temuan).ifPresent(t -> {
            sama.forEach(x -> t.rujuk(x.baris()));
            t.rujuk(laporan.target().getOrDefault(c.kunci(), List.of()));
            t.simpan();
        });
    }

    private static void laporkanTanpaDasar(List<KunciTahun> kunci, Penampung temuan) {
        List<String> berbeda =
                kunci.stream().map(KunciTahun::toString).distinct().limit(20).toList();
        if (!berbeda.isEmpty()) {
            temuan.info(JenisTemuan.DATA_KURANG)
                    .di("Capaian tanpa target atau realisasi angka")
                    .karena(
                            "Capaian tercetak tetapi target atau realisasinya tidak ada sebagai angka, jadi tidak dapat dihitung ulang: "
                                    + String.join(", ", berbeda) + ".")
                    .simpan();
        }
    }
}
