package id.simpul.realisasi.realisasi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DasarPeriodeTest {
    private static final DasarPeriode RUMAH_TANGGA_2023 = dasar("2023", "rumah tangga", "255000", null);

    @Test
    void medan_2024_counts_people_where_2023_counted_households_so_the_change_must_be_stated_and_is_flagged() {
        assertThatThrownBy(() -> dasar("2024", "jiwa", "710155", null).periksa(List.of(RUMAH_TANGGA_2023)))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> assertThat(galat.field())
                        .isEqualTo("dasarPenyebut/alasanPerubahan"))
                .hasMessageContaining("255000 rumah tangga");

        DasarPeriode beralasan = dasar("2024", "jiwa", "710155", "Data terpadu kini per jiwa");
        assertThatCode(() -> beralasan.periksa(List.of(RUMAH_TANGGA_2023))).doesNotThrowAnyException();
        assertThat(beralasan.terhadap(List.of(RUMAH_TANGGA_2023)).berubah()).isTrue();
    }

    @Test
    void an_earlier_year_entered_later_cannot_hide_the_change_either() {
        DasarPeriode jiwa = dasar("2024", "jiwa", "710155", null);
        assertThatThrownBy(() -> RUMAH_TANGGA_2023.periksa(List.of(jiwa))).isInstanceOf(NilaiTidakSah.class);
        assertThatCode(() -> dasar("2023", "rumah tangga", "255000", "Dahulu per rumah tangga")
                        .periksa(List.of(jiwa)))
                .doesNotThrowAnyException();
    }

    @Test
    void inside_a_year_the_denominator_is_frozen_to_the_last_unit() {
        DasarPeriode triwulan = dasar("2024-T1", "jiwa", "710155", null);
        assertThatThrownBy(() -> dasar("2024-T2", "jiwa", "700000", null).periksa(List.of(triwulan)))
                .isInstanceOf(NilaiTidakSah.class);
        DasarPeriode sama = dasar("2024-T2", "Jiwa", "710155.0", null);
        assertThatCode(() -> sama.periksa(List.of(triwulan))).doesNotThrowAnyException();
        assertThat(sama.berubah(List.of(triwulan))).isFalse();
    }

    @Test
    void a_new_year_may_bring_a_new_count_of_the_same_people_without_a_flag() {
        DasarPeriode baru = dasar("2024", "rumah tangga", "260000", null);
        assertThatCode(() -> baru.periksa(List.of(RUMAH_TANGGA_2023))).doesNotThrowAnyException();
        assertThat(baru.berubah(List.of(RUMAH_TANGGA_2023))).isFalse();
    }

    @Test
    void once_stated_the_basis_cannot_be_left_out_and_it_needs_a_denominator() {
        DasarPeriode diam = new DasarPeriode(Periode.dari("2024"), null, BigDecimal.TEN);
        assertThatThrownBy(() -> diam.periksa(List.of(RUMAH_TANGGA_2023)))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("dasarPenyebut"));
        assertThatCode(() -> diam.periksa(List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> dasar("2024", "jiwa", null, null).periksa(List.of()))
                .isInstanceOf(NilaiTidakSah.class);
    }

    private static DasarPeriode dasar(String periode, String satuan, String penyebut, String alasan) {
        Periode kapan = Periode.dari(periode);
        LocalDate batas = LocalDate.of(kapan.tahun().nilai(), 1, 31);
        return new DasarPeriode(
                kapan,
                new IsianDasarPenyebut(satuan, "Pendataan dinas", batas, alasan),
                penyebut == null ? null : new BigDecimal(penyebut));
    }
}
