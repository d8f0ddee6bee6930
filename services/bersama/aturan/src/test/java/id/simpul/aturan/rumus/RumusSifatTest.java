package id.simpul.aturan.rumus;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class RumusSifatTest {
    @Property
    void higher_is_better_never_falls_when_realisation_rises(
            @ForAll("positif") BigDecimal target, @ForAll("positif") BigDecimal a, @ForAll("positif") BigDecimal b) {
        for (RumusCapaian rumus : new RumusCapaian[] {RumusBaku.NAIK_RASIO, RumusBaku.PREDIKAT_SKOR}) {
            assertThat(capaian(rumus, target, a.max(b))).isGreaterThanOrEqualTo(capaian(rumus, target, a.min(b)));
        }
    }

    @Property
    void lower_is_better_never_rises_when_realisation_rises(
            @ForAll("positif") BigDecimal target, @ForAll("positif") BigDecimal a, @ForAll("positif") BigDecimal b) {
        for (RumusCapaian rumus : new RumusCapaian[] {RumusBaku.TURUN_SELISIH, RumusBaku.TURUN_RASIO}) {
            assertThat(capaian(rumus, target, a.max(b))).isLessThanOrEqualTo(capaian(rumus, target, a.min(b)));
        }
    }

    @Property
    void meeting_the_target_is_exactly_one_hundred_by_every_formula(@ForAll("positif") BigDecimal target) {
        for (RumusCapaian rumus : RumusBaku.semua()) {
            assertThat(capaian(rumus, target, target)).isEqualByComparingTo("100");
        }
    }

    @Property
    void the_capped_figure_is_never_negative_and_differs_only_below_zero(
            @ForAll("positif") BigDecimal target, @ForAll("positif") BigDecimal realisasi) {
        for (RumusCapaian rumus : RumusBaku.semua()) {
            HasilCapaian hasil = rumus.hitung(NilaiKinerja.dari(target), NilaiKinerja.dari(realisasi));
            assertThat(hasil.dibatasi()).isNotNegative();
            assertThat(hasil.dinolkan()).isEqualTo(hasil.mentah().signum() < 0);
        }
    }

    @Property
    void an_interval_never_gives_more_than_one_hundred(
            @ForAll("positif") BigDecimal a, @ForAll("positif") BigDecimal b, @ForAll("positif") BigDecimal realisasi) {
        Target rentang = Target.rentang(a.min(b), a.max(b));
        HasilCapaian hasil = RumusBaku.RENTANG.hitung(rentang, NilaiKinerja.dari(realisasi));
        boolean diDalam = realisasi.compareTo(a.min(b)) >= 0 && realisasi.compareTo(a.max(b)) <= 0;
        assertThat(hasil.mentah()).isLessThanOrEqualTo(Presisi.SERATUS);
        assertThat(hasil.mentah().compareTo(Presisi.SERATUS) == 0).isEqualTo(diDalam);
    }

    /** Pembanding tepat dengan bilangan bulat, tepat di ambang dan sedikit di kiri-kanannya. */
    @Property
    void division_residue_never_crosses_a_threshold(
            @ForAll @LongRange(min = 1, max = 200) long target,
            @ForAll @LongRange(min = 1, max = 200) long ambang,
            @ForAll @LongRange(min = 2, max = 100_000) long kelipatan,
            @ForAll @LongRange(min = -1, max = 1) long geser) {
        long pembilang = target * kelipatan + geser;
        long penyebut = ambang * kelipatan;
        BigDecimal realisasi = Presisi.persen(BigDecimal.valueOf(pembilang), BigDecimal.valueOf(penyebut));
        BigDecimal capaian = capaian(RumusBaku.TURUN_RASIO, BigDecimal.valueOf(target), realisasi);
        assertThat(Integer.signum(capaian.compareTo(BigDecimal.valueOf(ambang))))
                .isEqualTo(-Long.signum(geser));
    }

    private static BigDecimal capaian(RumusCapaian rumus, BigDecimal target, BigDecimal realisasi) {
        return rumus.hitung(NilaiKinerja.dari(target), NilaiKinerja.hitungan(realisasi))
                .mentah();
    }

    @Provide
    Arbitrary<BigDecimal> positif() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000000"))
                .ofScale(2);
    }
}
