package id.simpul.aturan.rumus;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;

/** Rumus atas satu nilai target. */
enum RumusTunggal implements RumusCapaian {
    NAIK_RASIO("naik.rasio", Arah.NAIK, "R / T × 100", "%2$s / %1$s × 100") {
        @Override
        BigDecimal persen(BigDecimal target, BigDecimal realisasi) {
            return Presisi.persen(realisasi, target);
        }
    },
    TURUN_SELISIH("turun.selisih", Arah.TURUN, "(2T − R) / T × 100", "(2 × %1$s − %2$s) / %1$s × 100") {
        @Override
        BigDecimal persen(BigDecimal target, BigDecimal realisasi) {
            return Presisi.persen(target.add(target).subtract(realisasi), target);
        }
    },
    TURUN_RASIO("turun.rasio", Arah.TURUN, "T / R × 100", "%1$s / %2$s × 100") {
        @Override
        BigDecimal persen(BigDecimal target, BigDecimal realisasi) {
            return Presisi.persen(target, realisasi);
        }

        @Override
        HasilCapaian hasil(BigDecimal target, BigDecimal realisasi) {
            return realisasi.signum() == 0
                    ? HasilCapaian.tiada(AlasanKosong.REALISASI_NOL)
                    : super.hasil(target, realisasi);
        }
    },
    PREDIKAT_SKOR("predikat.skor", Arah.PREDIKAT, "skor R / skor T × 100", "%2$s / %1$s × 100") {
        @Override
        BigDecimal persen(BigDecimal target, BigDecimal realisasi) {
            return Presisi.persen(realisasi, target);
        }
    };

    private final String kode;
    private final Arah arah;
    private final String bunyi;
    private final String pola;

    RumusTunggal(String kode, Arah arah, String bunyi, String pola) {
        this.kode = kode;
        this.arah = arah;
        this.bunyi = bunyi;
        this.pola = pola;
    }

    abstract BigDecimal persen(BigDecimal target, BigDecimal realisasi);

    HasilCapaian hasil(BigDecimal target, BigDecimal realisasi) {
        return HasilCapaian.ada(persen(target, realisasi));
    }

    @Override
    public HasilCapaian hitung(Target target, NilaiKinerja realisasi) {
        if (target instanceof Target.Rentang) {
            throw new NilaiTidakSah("target", "bentuk", target, "rumus " + kode + " memakai satu nilai target");
        }
        return PrasyaratHitung.alasan(target, realisasi)
                .map(HasilCapaian::tiada)
                .orElseGet(() -> target.nilai().nilai().signum() == 0
                        ? HasilCapaian.tiada(AlasanKosong.TARGET_NOL)
                        : hasil(target.nilai().nilai(), realisasi.nilai()));
    }

    @Override
    public String kode() {
        return kode;
    }

    @Override
    public int versi() {
        return 1;
    }

    @Override
    public Arah arah() {
        return arah;
    }

    @Override
    public String bunyi() {
        return bunyi;
    }

    @Override
    public String denganAngka(Target target, BigDecimal realisasi) {
        return pola.formatted(target, realisasi.toPlainString());
    }
}
