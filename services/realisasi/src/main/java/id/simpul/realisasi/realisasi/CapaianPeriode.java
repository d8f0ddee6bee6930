package id.simpul.realisasi.realisasi;

import id.simpul.aturan.nilai.JenisPeriode;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.rumus.Target;
import id.simpul.realisasi.indikator.IndikatorDikenal;
import id.simpul.realisasi.realisasi.model.Hitungan;
import java.math.BigDecimal;
import java.util.Optional;

/** Capaian sebuah realisasi terhadap target periodenya sendiri: target tahun untuk setahun, target triwulan untuk triwulan. */
final class CapaianPeriode {
    private CapaianPeriode() {}

    /** Belum dibulatkan, paling rendah nol; null bila target, rumus, atau realisasinya tidak ada. */
    static BigDecimal hitung(RealisasiEntity baris, IndikatorDikenal definisi) {
        if (baris.isian == null || definisi.arah() == null) {
            return null;
        }
        Arah arah = Arah.valueOf(definisi.arah());
        NilaiKinerja nilai =
                Hitungan.dari(baris.isian, definisi.ukuran()).hasil().nilai();
        return target(Periode.dari(baris.periode), arah, definisi)
                .map(satu -> RumusCapaian.pilihan(definisi.rumus(), arah)
                        .hitung(satu, nilai)
                        .dibatasi())
                .orElse(null);
    }

    private static Optional<Target> target(Periode periode, Arah arah, IndikatorDikenal definisi) {
        int tahun = periode.tahun().nilai();
        if (periode.jenis() == JenisPeriode.TRIWULAN) {
            return definisi.targetTriwulan(tahun, periode.urutan())
                    .map(nilai -> Target.tunggal(NilaiKinerja.dari("target", nilai)));
        }
        return periode.jenis() == JenisPeriode.BULAN
                ? Optional.empty()
                : definisi.targetTahun(tahun)
                        .filter(satu -> satu.nilai() != null)
                        .map(satu -> arah == Arah.RENTANG && satu.batasAtas() != null
                                ? Target.rentang(satu.nilai(), satu.batasAtas())
                                : Target.tunggal(NilaiKinerja.dari("target", satu.nilai())));
    }
}
