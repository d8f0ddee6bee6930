package id.simpul.perencanaan.rencanaaksi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.rencana.Akumulasi;
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
                .hasMessageContaining("jumlah triwulan harus sama dengan target tahun 100");
    }

    @Test
    void only_the_last_quarter_must_be_the_year_for_a_position() {
        assertThatCode(() -> periksa("70.5", Akumulasi.POSISI_AKHIR, "10", null, "30", "70.50"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("70.5", Akumulasi.POSISI_AKHIR, "10", "20", "30", "70"))
                .hasMessageContaining("triwulan 4");
    }

    @Test
    void a_summed_year_names_all_four_quarters_and_a_mean_is_the_mean() {
        assertThatThrownBy(() -> periksa("100", Akumulasi.JUMLAH, "50", "50")).hasMessageContaining("keempat triwulan");
        assertThatCode(() -> periksa("0.25", Akumulasi.RATA_RATA, "0", "0", "0", "1"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> periksa("0.25", Akumulasi.RATA_RATA, "0", "0", "0", "2"))
                .hasMessageContaining("rata-rata");
    }

    @Test
    void milestones_without_a_number_are_not_judged_but_a_quarter_twice_or_below_zero_is() {
        assertThatCode(() -> periksa("100", Akumulasi.JUMLAH, (String) null)).doesNotThrowAnyException();
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
