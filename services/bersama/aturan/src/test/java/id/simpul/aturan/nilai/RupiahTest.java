package id.simpul.aturan.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {
    @Test
    void the_same_amount_is_equal_however_it_is_spelled() {
        assertThat(Rupiah.dari(new BigDecimal("1000.00"))).isEqualTo(Rupiah.dari(1000));
        assertThat(Rupiah.dari(new BigDecimal("1e3"))).hasToString("1000");
        assertThat(Rupiah.dari(new BigDecimal("10.50"))).hasToString("10.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01"})
    void an_amount_from_outside_is_never_negative(String negatif) {
        assertThatThrownBy(() -> Rupiah.dari("anggaran", new BigDecimal(negatif)))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> {
                    assertThat(galat.field()).isEqualTo("anggaran");
                    assertThat(galat.aturan()).isEqualTo("tidak-negatif");
                    assertThat(galat.nilai()).isEqualTo(negatif);
                    assertThat(galat.pesan()).isEqualTo("anggaran " + negatif + " tidak sah: tidak boleh negatif.");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.001",
                "1e-999999999",
                "1000000000000000000",
                "1e999999999",
                "-1e999999999",
                "12345678901e2147483647",
                "100e2147483647"
            })
    void an_amount_beyond_its_bounds_is_refused_without_being_expanded(String nilai) {
        assertThatThrownBy(() -> Rupiah.dari(new BigDecimal(nilai))).isInstanceOf(NilaiTidakSah.class);
    }

    @Test
    void zero_is_zero_however_extreme_its_spelling() {
        assertThat(Rupiah.dari(new BigDecimal("0e2147483647"))).isEqualTo(Rupiah.NOL);
        assertThat(Rupiah.dari(new BigDecimal("0e-2147483647"))).isEqualTo(Rupiah.NOL);
    }

    @Test
    void a_missing_amount_is_named_as_missing() {
        assertThatThrownBy(() -> Rupiah.dari("realisasi", null))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.aturan()).isEqualTo("wajib"));
    }

    @Test
    void a_difference_may_be_negative() {
        Rupiah selisih = Rupiah.dari(1).minus(Rupiah.dari(3));
        assertThat(selisih.negatif()).isTrue();
        assertThat(Rupiah.bertanda("selisih", new BigDecimal("-2"))).isEqualTo(selisih);
    }

    @Property
    void minus_undoes_plus(@ForAll("uang") Rupiah a, @ForAll("uang") Rupiah b) {
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
    }

    @Property
    void a_sum_does_not_depend_on_order(@ForAll("uang") Rupiah a, @ForAll("uang") Rupiah b, @ForAll("uang") Rupiah c) {
        assertThat(Rupiah.sum(List.of(a, b, c)))
                .isEqualTo(Rupiah.sum(List.of(c, a, b)))
                .isEqualTo(a.plus(b.plus(c)));
    }

    @Provide
    Arbitrary<Rupiah> uang() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999999999"))
                .ofScale(2)
                .map(Rupiah::dari);
    }

    @Property
    void normalising_is_idempotent(@ForAll @BigRange(min = "0", max = "1000000000") @Scale(2) BigDecimal nilai) {
        Rupiah sekali = Rupiah.dari(nilai);
        assertThat(Rupiah.dari(sekali.nilai())).isEqualTo(sekali);
        assertThat(sekali.nilai()).isEqualByComparingTo(nilai);
    }
}
