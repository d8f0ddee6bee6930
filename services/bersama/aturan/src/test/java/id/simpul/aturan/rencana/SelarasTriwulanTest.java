package id.simpul.aturan.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class SelarasTriwulanTest {
    @Test
    void a_sum_names_its_terms_when_it_misses_the_year() {
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, angka("100"), triwulan("10", "20", "30", "30")))
                .hasValueSatisfying(selisih -> {
                    assertThat(selisih.hitungan()).isEqualTo("10 + 20 + 30 + 30 = 90");
                    assertThat(selisih.syarat()).contains("target tahun 100");
                    assertThat(selisih.hasil()).isEqualByComparingTo("90");
                });
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, angka("90.0"), triwulan("10", "20", "30", "30")))
                .isEmpty();
    }

    @Test
    void a_missing_quarter_is_not_zero() {
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, angka("60"), triwulan("10", "20", "30")))
                .hasValueSatisfying(selisih -> assertThat(selisih.syarat()).contains("keempat triwulan"));
        assertThat(SelarasTriwulan.periksa(Akumulasi.POSISI_AKHIR, angka("60"), triwulan("10", "20", "60")))
                .hasValueSatisfying(selisih -> assertThat(selisih.hitungan()).isEqualTo("triwulan 4 kosong"));
    }

    @Test
    void a_position_is_that_of_the_last_quarter_whatever_came_before() {
        SortedMap<Integer, BigDecimal> hanyaAkhir = new TreeMap<>();
        hanyaAkhir.put(4, angka("70"));
        assertThat(SelarasTriwulan.periksa(Akumulasi.POSISI_AKHIR, angka("70"), hanyaAkhir))
                .isEmpty();
        assertThat(SelarasTriwulan.periksa(Akumulasi.POSISI_AKHIR, angka("70"), triwulan("70", "70", "70", "69")))
                .isPresent();
    }

    @Test
    void a_mean_may_be_rounded_as_the_year_is_and_no_further() {
        assertThat(SelarasTriwulan.periksa(Akumulasi.RATA_RATA, angka("33.3"), triwulan("33", "33", "33", "34")))
                .isEmpty();
        assertThat(SelarasTriwulan.periksa(Akumulasi.RATA_RATA, angka("33.4"), triwulan("33", "33", "33", "34")))
                .hasValueSatisfying(
                        selisih -> assertThat(selisih.hitungan()).isEqualTo("(33 + 33 + 33 + 34) / 4 = 33.25"));
    }

    @Test
    void quarters_of_a_year_without_a_target_agree_with_nothing() {
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, null, triwulan("1", "1", "1", "1")))
                .hasValueSatisfying(selisih -> assertThat(selisih.syarat()).contains("belum bertarget"));
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, null, new TreeMap<>()))
                .isEmpty();
    }

    @Property
    void the_sum_of_any_four_quarters_agrees_with_itself_and_with_nothing_else(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal satu,
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal dua,
            @ForAll @BigRange(min = "0.001", max = "9") @Scale(3) BigDecimal beda) {
        SortedMap<Integer, BigDecimal> deret = new TreeMap<>();
        deret.put(1, satu);
        deret.put(2, dua);
        deret.put(3, satu);
        deret.put(4, dua);
        BigDecimal jumlah = satu.add(dua).multiply(BigDecimal.valueOf(2));
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, jumlah, deret)).isEmpty();
        assertThat(SelarasTriwulan.periksa(Akumulasi.JUMLAH, jumlah.add(beda), deret))
                .isPresent();
    }

    private static SortedMap<Integer, BigDecimal> triwulan(String... nilai) {
        SortedMap<Integer, BigDecimal> hasil = new TreeMap<>();
        for (int i = 0; i < nilai.length; i++) {
            hasil.put(i + 1, angka(nilai[i]));
        }
        return hasil;
    }

    private static BigDecimal angka(String teks) {
        return new BigDecimal(teks);
    }
}
