package id.simpul.perencanaan.rencanaaksi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.perencanaan.indikator.IsiIndikator.Akumulasi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AturanTonggakTest {
    @Test
    void quarters_add_up_to_the_year_when_the_indicator_is_summed() {
        assertThatCode(() -> periksa("100", Akumulasi.JUMLAH, "10", "20", "30", "40"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("100", Akumulasi.JUMLAH, "10", "20", "30", "30"))
                .isInstanceOf(NilaiTidakSah.class)
                .hasMessageContaining("jumlah keempat triwulan harus sama dengan target tahun 100");
    }

    @Test
    void only_the_last_quarter_must_be_the_year_for_a_position() {
        assertThatCode(() -> periksa("70.5", Akumulasi.POSISI_AKHIR, "10", null, "30", "70.50"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("70.5", Akumulasi.POSISI_AKHIR, "10", "20", "30", "70"))
                .hasMessageContaining("triwulan 4");
    }

    @Test
    void a_mean_that_has_no_finite_decimal_is_still_compared_exactly() {
        assertThatCode(() -> periksa("0.25", Akumulasi.RATA_RATA, "0", "0", "0", "1"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("0.3333", Akumulasi.RATA_RATA, "0", "0", "0.3333", "1"))
                .hasMessageContaining("empat kali");
    }

    @Test
    void an_unfinished_year_is_not_judged_yet_but_a_quarter_twice_or_below_zero_is() {
        assertThatCode(() -> periksa("100", Akumulasi.JUMLAH, "10", "20")).doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("100", Akumulasi.JUMLAH, "-1")).hasMessageContaining("tidak boleh negatif");
        IsiRencanaAksi.Tonggak satu = new IsiRencanaAksi.Tonggak(1, "aksi", BigDecimal.ONE, null);
        assertThatThrownBy(
                        () -> AturanTonggak.periksa("butir/0", BigDecimal.TEN, Akumulasi.JUMLAH, List.of(satu, satu)))
                .hasMessageContaining("satu tonggak untuk satu triwulan");
    }

    private static void periksa(String target, Akumulasi akumulasi, String... nilai) {
        List<IsiRencanaAksi.Tonggak> tonggak = new ArrayList<>();
        for (int i = 0; i < nilai.length; i++) {
            BigDecimal satu = nilai[i] == null ? null : new BigDecimal(nilai[i]);
            tonggak.add(new IsiRencanaAksi.Tonggak(i + 1, "aksi", satu, null));
        }
        AturanTonggak.periksa("butir/0", new BigDecimal(target), akumulasi, tonggak);
    }
}
