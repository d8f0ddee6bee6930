package id.simpul.aturan.kota;

import static id.simpul.aturan.Contoh.SKALA_PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AturanCapaianTest {
    private static AturanCapaian aturan(int desimal, RoundingMode cara, BigDecimal batas) {
        return new AturanCapaian(desimal, cara, batas, DasarRataRata.CAPAIAN, BasisPredikat.CAPAIAN, SKALA_PONTIANAK);
    }

    @ParameterizedTest
    @CsvSource({
        "2, HALF_UP, 92.405, 92.41",
        "2, DOWN, 92.419, 92.41",
        "0, HALF_UP, 91.5, 92",
        "2, HALF_EVEN, 92.405, 92.40",
        "2, HALF_UP, 100, 100.00"
    })
    void the_city_decides_how_a_figure_is_rounded(int desimal, RoundingMode cara, String nilai, String tampil) {
        assertThat(aturan(desimal, cara, null).bulatkan(angka(nilai))).isEqualTo(angka(tampil));
    }

    @Test
    void nothing_stays_nothing_through_cap_and_rounding() {
        assertThat(aturan(2, RoundingMode.HALF_UP, angka("120")).bulatkan(null)).isNull();
        assertThat(aturan(2, RoundingMode.HALF_UP, angka("120")).batasi(null)).isNull();
    }

    @Property
    void rounding_twice_changes_nothing_and_moves_by_half_a_unit_at_most(
            @ForAll @BigRange(min = "0", max = "500") @Scale(6) BigDecimal nilai) {
        AturanCapaian aturan = AturanCapaian.lazim(SKALA_PONTIANAK);
        BigDecimal sekali = aturan.bulatkan(nilai);
        assertThat(aturan.bulatkan(sekali)).isEqualTo(sekali);
        assertThat(sekali.subtract(nilai).abs()).isLessThanOrEqualTo(angka("0.005"));
    }

    @Property
    void a_cap_never_raises_a_figure(@ForAll @BigRange(min = "0", max = "500") BigDecimal nilai) {
        BigDecimal dibatasi = aturan(2, RoundingMode.HALF_UP, angka("120")).batasi(nilai);
        assertThat(dibatasi).isLessThanOrEqualTo(nilai).isLessThanOrEqualTo(angka("120"));
    }

    @Test
    void impossible_rules_are_refused_by_field() {
        ditolak(() -> aturan(7, RoundingMode.HALF_UP, null), "desimal");
        ditolak(() -> aturan(-1, RoundingMode.HALF_UP, null), "desimal");
        ditolak(() -> aturan(2, RoundingMode.UNNECESSARY, null), "pembulatan");
        ditolak(() -> aturan(2, null, null), "pembulatan");
        ditolak(() -> aturan(2, RoundingMode.HALF_UP, BigDecimal.ZERO), "batasAtas");
    }

    private static void ditolak(Runnable pembuatan, String field) {
        assertThatThrownBy(pembuatan::run)
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo(field));
    }
}
