package id.simpul.aturan.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeringatanPaguTest {
    @Test
    void a_parent_that_is_not_the_sum_of_its_children_is_named_with_both_figures() {
        BarisPagu induk = baris("1.06.02", List.of(anak("1.06.02.2.01", "600"), anak("1.06.02.2.02", "500")), "1000");
        assertThat(periksa(induk)).singleElement().satisfies(satu -> {
            assertThat(satu.aturan()).isEqualTo("pagu-induk");
            assertThat(satu.tahun()).isEqualTo(2021);
            assertThat(satu.tertulis()).isEqualByComparingTo("1000");
            assertThat(satu.hitungan()).isEqualByComparingTo("1100");
            assertThat(satu.pesan()).contains("1.000", "1.100", "-100");
        });
    }

    @Test
    void while_a_child_has_no_figure_only_a_sum_above_the_parent_is_surely_wrong() {
        BarisPagu tanpaPagu = new BarisPagu("b", "1.06.02.2.02", "B", new TreeMap<>(), null, List.of());
        assertThat(periksa(baris("1.06.02", List.of(anak("1.06.02.2.01", "900"), tanpaPagu), "1000")))
                .isEmpty();
        assertThat(periksa(baris("1.06.02", List.of(anak("1.06.02.2.01", "1001"), tanpaPagu), "1000")))
                .hasSize(1);
    }

    @Test
    void a_printed_end_that_is_not_the_sum_of_its_years_is_kept_and_flagged() {
        SortedMap<Integer, BigDecimal> pagu = new TreeMap<>();
        pagu.put(2021, new BigDecimal("1500000.5"));
        pagu.put(2022, new BigDecimal("500000"));
        BarisPagu satu = new BarisPagu("a", "1.06.02", "A", pagu, new BigDecimal("2100000"), List.of());
        assertThat(PeringatanPagu.periksa(List.of(satu), 2021, 2022))
                .singleElement()
                .satisfies(peringatan -> {
                    assertThat(peringatan.aturan()).isEqualTo("pagu-akhir");
                    assertThat(peringatan.pesan())
                            .contains("1.500.000,5 + 500.000 = 2.000.000,5")
                            .contains("selisih 99.999,5");
                });
        assertThat(PeringatanPagu.periksa(List.of(satu), 2021, 2023)).isEmpty();
    }

    @Test
    void a_repeated_code_and_a_missing_one_are_flagged() {
        BarisPagu ganda = baris("1.06.02", List.of(), "10");
        BarisPagu tanpaKode = baris(null, List.of(), "10");
        assertThat(PeringatanPagu.periksa(List.of(ganda, ganda, tanpaKode), 2021, 2021))
                .extracting(Peringatan::aturan)
                .containsExactly("kode-ganda", "kode-kosong");
    }

    private static List<Peringatan> periksa(BarisPagu satu) {
        return PeringatanPagu.periksa(List.of(satu), 2021, 2021);
    }

    private static BarisPagu anak(String kode, String pagu) {
        return baris(kode, List.of(), pagu);
    }

    private static BarisPagu baris(String kode, List<BarisPagu> anak, String nilai) {
        SortedMap<Integer, BigDecimal> pagu = new TreeMap<>();
        pagu.put(2021, new BigDecimal(nilai));
        return new BarisPagu(String.valueOf(kode), kode, "Baris", pagu, null, anak);
    }
}
