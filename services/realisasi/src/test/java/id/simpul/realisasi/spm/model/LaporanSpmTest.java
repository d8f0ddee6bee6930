package id.simpul.realisasi.spm.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Triwulan di sini karangan. */
class LaporanSpmTest {
    @Test
    void a_report_is_compared_with_the_one_just_before_even_across_the_year() {
        LaporanSpm lalu = laporan(LayananSosial.SPM_2, 2023, 4, "200", "150");
        LaporanSpm kini = laporan(LayananSosial.SPM_2, 2024, 1, "180", "20");
        assertThat(kini.tanda(List.of(lalu, kini))).containsExactly(TandaSpm.SASARAN_MENYUSUT);
    }

    @Test
    void within_a_year_a_changed_population_and_a_falling_total_are_flagged() {
        LaporanSpm lalu = laporan(LayananSosial.SPM_2, 2024, 1, "100", "60");
        LaporanSpm kini = laporan(LayananSosial.SPM_2, 2024, 3, "120", "50");
        assertThat(kini.tanda(List.of(kini, lalu))).containsExactly(TandaSpm.SASARAN_BERUBAH, TandaSpm.TERLAYANI_TURUN);
    }

    @Test
    void serving_more_than_the_population_is_flagged() {
        LaporanSpm kini = laporan(LayananSosial.SPM_5, 2024, 1, "10", "12");
        assertThat(kini.tanda(List.of(kini))).containsExactly(TandaSpm.TERLAYANI_MELEBIHI_SASARAN);
    }

    @Test
    void other_services_and_later_quarters_are_no_comparison() {
        LaporanSpm kini = laporan(LayananSosial.SPM_1, 2024, 2, "100", "50");
        LaporanSpm lain = laporan(LayananSosial.SPM_2, 2024, 1, "900", "900");
        LaporanSpm nanti = laporan(LayananSosial.SPM_1, 2024, 3, "300", "80");
        assertThat(kini.tanda(List.of(lain, kini, nanti))).isEmpty();
    }

    @Test
    void a_denominator_equal_to_the_numerator_everywhere_is_suspicious_but_once_is_not() {
        LaporanSpm satu = laporan(LayananSosial.SPM_1, 2024, 4, "1381", "1381");
        LaporanSpm dua = laporan(LayananSosial.SPM_2, 2024, 4, "561", "561");
        LaporanSpm tiga = laporan(LayananSosial.SPM_3, 2024, 4, "1563", "1500");
        LaporanSpm kosong = laporan(LayananSosial.SPM_5, 2024, 4, "0", "0");
        assertThat(LaporanSpm.selaluSama(List.of(satu, dua, kosong))).isTrue();
        assertThat(LaporanSpm.selaluSama(List.of(satu, dua, tiga))).isFalse();
        assertThat(LaporanSpm.selaluSama(List.of(satu))).isFalse();
    }

    private static LaporanSpm laporan(
            LayananSosial layanan, int tahun, int triwulan, String sasaran, String terlayani) {
        IsianSpm isian = new IsianSpm(
                new BigDecimal(sasaran), "DTKS", null, null, new BigDecimal(terlayani), null, null, null, null);
        return new LaporanSpm(layanan, tahun, triwulan, isian);
    }
}
