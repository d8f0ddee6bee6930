package id.simpul.pemeriksaan.hitung;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class HitungTest {

    @Property
    void angka_yang_dibulatkan_selalu_cocok_dan_yang_dipotong_tidak_pernah_salah(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(8) BigDecimal tepat,
            @ForAll @IntRange(max = 4) int desimal) {
        assertThat(Kecocokan.antara(tepat.setScale(desimal, RoundingMode.HALF_UP), desimal, tepat))
                .isEqualTo(Kecocokan.COCOK);
        assertThat(Kecocokan.antara(tepat.setScale(desimal, RoundingMode.DOWN), desimal, tepat)
                        .salah())
                .isFalse();
    }

    @Property
    void angka_yang_meleset_lebih_dari_satu_satuan_terakhir_selalu_salah(
            @ForAll @BigRange(min = "0", max = "1000") @Scale(8) BigDecimal tepat,
            @ForAll @IntRange(max = 4) int desimal) {
        BigDecimal meleset = tepat.setScale(desimal, RoundingMode.UP).add(BigDecimal.ONE.movePointLeft(desimal));
        assertThat(Kecocokan.antara(meleset, desimal, tepat).salah()).isTrue();
    }

    @Property
    void nol_yang_hilang_selalu_dikenali(
            @ForAll @LongRange(min = 1, max = 999_999_999) long n, @ForAll @IntRange(min = 1, max = 6) int nol) {
        BigDecimal kecil = BigDecimal.valueOf(n);
        assertThat(Digit.nolHilang(kecil, kecil.movePointRight(nol))).contains(nol);
        assertThat(Digit.nolHilang(kecil.movePointRight(nol), kecil)).contains(-nol);
    }

    @Test
    void angka_tertukar_dan_satu_angka_berbeda_dikenali_dan_yang_lain_tidak_diduga() {
        assertThat(Digit.dugaan(new BigDecimal("45206407"), new BigDecimal("45206470")))
                .hasValueSatisfying(s -> assertThat(s).contains("tertukar"));
        assertThat(Digit.dugaan(new BigDecimal("112143276595"), new BigDecimal("112143278595")))
                .hasValueSatisfying(s -> assertThat(s).contains("satu angka"));
        assertThat(Digit.dugaan(new BigDecimal("12345"), new BigDecimal("54321")))
                .isEmpty();
        assertThat(Digit.dugaan(BigDecimal.ZERO, new BigDecimal("12"))).isEmpty();
    }

    @Test
    void angka_ditulis_cara_indonesia_untuk_kalimat_dan_polos_untuk_mesin() {
        assertThat(Tulis.id(new BigDecimal("-1234567.50"))).isEqualTo("-1.234.567,5");
        assertThat(Tulis.id(new BigDecimal("1E+6"))).isEqualTo("1.000.000");
        assertThat(Tulis.mesin(new BigDecimal("103.68142857142857"))).isEqualTo("103.6814285714");
        assertThat(Tulis.ringkas(new BigDecimal("92.08618641"))).isEqualTo("92,0862");
    }
}
