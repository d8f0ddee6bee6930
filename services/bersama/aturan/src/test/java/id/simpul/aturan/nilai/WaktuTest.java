package id.simpul.aturan.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaktuTest {
    @ParameterizedTest
    @ValueSource(ints = {20244, 224, 1999, 2100, 0, -2024, Integer.MAX_VALUE})
    void a_year_outside_its_range_is_refused_by_name(int tahun) {
        assertThatThrownBy(() -> TahunAnggaran.dari("tahunAwal", tahun))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> {
                    assertThat(galat.field()).isEqualTo("tahunAwal");
                    assertThat(galat.aturan()).isEqualTo("rentang");
                    assertThat(galat.nilai()).isEqualTo(Integer.toString(tahun));
                    assertThat(galat.pesan()).contains("2000 dan 2099");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "20244", "2O24", "2024.0", " 2024", "٢٠٢٤"})
    void a_year_that_is_not_four_digits_is_refused(String tahun) {
        assertThatThrownBy(() -> TahunAnggaran.dari("tahun", tahun)).isInstanceOf(NilaiTidakSah.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, TAHUN, 2024-01-01, 2024-12-31",
        "2024-T1, TRIWULAN, 2024-01-01, 2024-03-31",
        "2024-T3, TRIWULAN, 2024-07-01, 2024-09-30",
        "2024-02, BULAN, 2024-02-01, 2024-02-29",
        "2024-12, BULAN, 2024-12-01, 2024-12-31"
    })
    void a_period_knows_its_kind_and_its_days(String kode, JenisPeriode jenis, LocalDate awal, LocalDate akhir) {
        Periode periode = Periode.dari(kode);
        assertThat(periode.jenis()).isEqualTo(jenis);
        assertThat(periode.tahun()).isEqualTo(TahunAnggaran.dari(2024));
        assertThat(periode.awal()).isEqualTo(awal);
        assertThat(periode.akhir()).isEqualTo(akhir);
        assertThat(periode.kode()).isEqualTo(kode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024-T0", "2024-T5", "2024-13", "2024-00", "2024-9", "2024T3", "20244", "2024-T3 "})
    void a_period_spelled_otherwise_is_refused(String kode) {
        assertThatThrownBy(() -> Periode.dari(kode)).isInstanceOf(NilaiTidakSah.class);
    }

    @Test
    void a_missing_period_is_refused_like_a_wrong_one() {
        assertThatThrownBy(() -> Periode.dari(null))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.aturan()).isEqualTo("wajib"));
    }

    @Test
    void periods_sort_by_their_end_and_the_shorter_first() {
        List<Periode> urut = Stream.of("2025-01", "2024", "2024-T4", "2024-12", "2024-T1", "2024-01")
                .map(Periode::dari)
                .sorted()
                .toList();
        assertThat(urut)
                .extracting(Periode::kode)
                .containsExactly("2024-01", "2024-T1", "2024-12", "2024-T4", "2024", "2025-01");
    }

    @Property
    void every_month_lies_in_exactly_one_quarter(@ForAll @IntRange(min = 1, max = 12) int bulan) {
        TahunAnggaran tahun = TahunAnggaran.dari(2023);
        Periode sebulan = Periode.bulan(tahun, bulan);
        assertThat(Stream.of(1, 2, 3, 4).map(t -> Periode.triwulan(tahun, t)).filter(t -> t.memuat(sebulan)))
                .hasSize(1);
        assertThat(Periode.setahun(tahun).memuat(sebulan)).isTrue();
        assertThat(sebulan.memuat(Periode.setahun(tahun))).isFalse();
        assertThat(Periode.dari(sebulan.kode())).isEqualTo(sebulan);
    }
}
