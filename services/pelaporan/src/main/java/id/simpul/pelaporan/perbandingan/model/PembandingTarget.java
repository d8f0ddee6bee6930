package id.simpul.pelaporan.perbandingan.model;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.rumus.HasilCapaian;
import id.simpul.aturan.rumus.Target;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.JenisFakta;
import id.simpul.pelaporan.fakta.KumpulanFakta;
import id.simpul.pelaporan.fakta.Renstra;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Analisis (c) dan (d): realisasi terhadap target akhir Renstra dan terhadap standar nasional. */
final class PembandingTarget {
    private final Map<String, Renstra> renstra;
    private final AturanCapaian aturan;

    PembandingTarget(KumpulanFakta fakta, AturanCapaian aturan) {
        this.renstra = fakta.daftar(JenisFakta.RENSTRA).stream()
                .collect(Collectors.toMap(Renstra::id, Function.identity(), (satu, lain) -> satu));
        this.aturan = aturan;
    }

    TargetAkhir akhirRenstra(UkuranIndikator ukuran) {
        Indikator indikator = ukuran.indikator();
        Renstra milik = indikator.renstraId() == null ? null : renstra.get(indikator.renstraId());
        if (milik == null) {
            return new TargetAkhir(null, null, null, null, null, "Renstra indikator ini belum dikenal.");
        }
        int akhir = milik.tahunAkhir();
        int sisa = Math.max(0, akhir - ukuran.tahun());
        Optional<BigDecimal> target = indikator.target(akhir).map(Indikator.TargetTahun::nilai);
        if (target.isEmpty()) {
            return new TargetAkhir(
                    akhir, null, null, null, sisa, "Target akhir Renstra (%d) belum ditetapkan.".formatted(akhir));
        }
        NilaiKinerja realisasi = ukuran.hasil().nilaiRealisasi();
        HasilCapaian hasil =
                indikator.rumusCapaian().hitung(Target.tunggal(NilaiKinerja.dari("target", target.get())), realisasi);
        return new TargetAkhir(
                akhir,
                target.get(),
                aturan.bulatkan(aturan.batasi(hasil.dibatasi())),
                ukuran.tampil(PenyusunPerbandingan.kurang(realisasi.nilai(), target.get()), aturan),
                sisa,
                hasil.ada() ? null : hasil.alasan().pesan());
    }

    TerhadapNasional nasional(UkuranIndikator ukuran) {
        Optional<Indikator.StandarNasional> standar = ukuran.indikator().standarNasional(ukuran.tahun());
        if (standar.isEmpty()) {
            return new TerhadapNasional(
                    null,
                    null,
                    null,
                    null,
                    "Tidak ada standar nasional tahun %d yang dicatat.".formatted(ukuran.tahun()));
        }
        Indikator.StandarNasional ada = standar.get();
        BigDecimal selisih =
                PenyusunPerbandingan.kurang(ukuran.hasil().nilaiRealisasi().nilai(), ada.nilai());
        return new TerhadapNasional(
                ada.nilai(),
                ada.sumber(),
                ukuran.tampil(selisih, aturan),
                TerhadapNasional.Posisi.dari(
                        ArahPerubahan.dari(selisih, ukuran.indikator().arah())),
                selisih == null ? "Realisasi tahun ini belum dilaporkan." : null);
    }
}
