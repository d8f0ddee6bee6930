package id.simpul.aturan.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NilaiKinerjaTest {
    @Test
    void missing_is_not_zero() {
        assertThat(NilaiKinerja.dari("realisasi", null)).isEqualTo(NilaiKinerja.kosong());
        assertThat(NilaiKinerja.dari(new BigDecimal("0.00"))).isEqualTo(NilaiKinerja.nol());
        assertThat(NilaiKinerja.dari(5).keadaan()).isEqualTo(Keadaan.DILAPORKAN);
        assertThat(NilaiKinerja.kosong()).isNotEqualTo(NilaiKinerja.nol());
    }

    @ParameterizedTest
    @EnumSource(Keadaan.class)
    void state_and_number_never_contradict_each_other(Keadaan keadaan) {
        BigDecimal takCocok =
                switch (keadaan) {
                    case DILAPORKAN -> BigDecimal.ZERO;
                    case NOL, KOSONG, TIDAK_BERLAKU -> BigDecimal.ONE;
                };
        assertThatThrownBy(() -> new NilaiKinerja(keadaan, takCocok)).isInstanceOf(NilaiTidakSah.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1e30", "0.0000001", "1e999999999"})
    void a_value_from_outside_is_bounded_and_not_negative(String nilai) {
        assertThatThrownBy(() -> NilaiKinerja.dari("realisasi", new BigDecimal(nilai)))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("realisasi"));
    }

    @Test
    void a_sum_counts_what_is_there_and_invents_nothing() {
        assertThat(NilaiKinerja.jumlah(List.of(NilaiKinerja.dari(2), NilaiKinerja.kosong(), NilaiKinerja.nol())))
                .isEqualTo(NilaiKinerja.dari(2));
        assertThat(NilaiKinerja.jumlah(List.of())).isEqualTo(NilaiKinerja.kosong());
        assertThat(NilaiKinerja.jumlah(List.of(NilaiKinerja.kosong(), NilaiKinerja.tidakBerlaku())))
                .isEqualTo(NilaiKinerja.kosong());
        assertThat(NilaiKinerja.jumlah(List.of(NilaiKinerja.tidakBerlaku()))).isEqualTo(NilaiKinerja.tidakBerlaku());
        assertThat(NilaiKinerja.jumlah(List.of(NilaiKinerja.nol(), NilaiKinerja.kosong())))
                .isEqualTo(NilaiKinerja.nol());
    }

    @Test
    void a_refusal_can_be_told_again_for_the_field_of_the_request() {
        NilaiTidakSah asal = new NilaiTidakSah("nilai", "tidak-negatif", -1, "tidak boleh negatif");
        NilaiTidakSah diletakkan = asal.padaField("komponen/3/jumlah");
        assertThat(diletakkan.field()).isEqualTo("komponen/3/jumlah");
        assertThat(diletakkan).hasMessage("komponen/3/jumlah -1 tidak sah: tidak boleh negatif.");
        assertThat(diletakkan).hasCause(asal);
    }

    @Test
    void a_percentage_of_nothing_does_not_exist() {
        assertThat(Persen.rasio(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Persen.rasio(new BigDecimal("365"), new BigDecimal("365")))
                .contains(Persen.dari(new BigDecimal("100")));
        assertThatThrownBy(() -> Persen.dari("bobot", new BigDecimal("-5"))).isInstanceOf(NilaiTidakSah.class);
    }
}
