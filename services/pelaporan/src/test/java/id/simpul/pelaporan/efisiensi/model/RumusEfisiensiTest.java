package id.simpul.pelaporan.efisiensi.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rumus efisiensi bernama, dengan angka tabel efisiensi Pontianak 2020. */
class RumusEfisiensiTest {
    @ParameterizedTest
    @CsvSource({
        "910827000, 910499120, 327880, 0.04",
        "486389000, 456006550, 30382450, 6.25",
        "275434000, 274987000, 447000, 0.16",
        "1304762500, 1050367750, 254394750, 19.50"
    })
    void the_leftover_is_the_budget_not_spent(long anggaran, long realisasi, String sisa, String persen) {
        Serapan serapan = serapan(anggaran, realisasi);
        assertThat(serapan.sisa().nilai()).isEqualByComparingTo(sisa);
        assertThat(RumusEfisiensi.SISA.hitung(null, serapan).setScale(2, java.math.RoundingMode.HALF_UP))
                .isEqualByComparingTo(persen);
    }

    @ParameterizedTest
    @CsvSource({"100, 94.99, EFISIEN", "100, 95, CUKUP_EFISIEN", "90, 95, CUKUP_EFISIEN", "89.99, 95, TIDAK_EFISIEN"})
    void five_points_either_way_is_fairly_efficient(BigDecimal capaian, BigDecimal serapan, TingkatEfisiensi tingkat) {
        assertThat(TingkatEfisiensi.dari(capaian.subtract(serapan))).isEqualTo(tingkat);
    }

    @Test
    void without_a_budget_or_an_achievement_there_is_a_reason_and_no_number() {
        assertThat(RumusEfisiensi.SELISIH.hitung(BigDecimal.TEN, serapan(0, 0))).isNull();
        assertThat(RumusEfisiensi.SELISIH.alasan(BigDecimal.TEN, serapan(0, 0))).isEqualTo(AlasanKosong.PENYEBUT_NOL);
        assertThat(RumusEfisiensi.SELISIH.alasan(null, serapan(10, 5))).isEqualTo(AlasanKosong.TIADA_DATA);
        assertThat(TingkatEfisiensi.dari(null)).isNull();
    }

    private static Serapan serapan(long anggaran, long realisasi) {
        return Serapan.hitung(Rupiah.dari(anggaran), Rupiah.dari(realisasi));
    }
}
