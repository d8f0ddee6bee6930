package id.simpul.pelaporan.agregat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenggatLaporanTest {
    private static TenggatLaporan disetel(Map<String, String> lingkungan) {
        return new TenggatLaporan(
                new SmallRyeConfigBuilder()
                        .withSources(new EnvConfigSource(lingkungan, 300))
                        .build(),
                2);
    }

    @Test
    void the_deadline_is_two_months_after_the_budget_year_unless_the_operator_sets_a_date() {
        TenggatLaporan baku = disetel(Map.of());
        assertThat(baku.tahun(2023, "medan")).isEqualTo(LocalDate.of(2024, 2, 29));
        TenggatLaporan diatur = disetel(Map.of("SIMPUL_PELAPORAN_TENGGAT_2023", "2024-03-31"));
        assertThat(diatur.tahun(2023, "medan")).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(diatur.tahun(2022, "medan")).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void one_city_may_be_given_more_time_than_the_others() {
        TenggatLaporan diatur = disetel(Map.of(
                "SIMPUL_PELAPORAN_TENGGAT_2023", "2024-03-31", "SIMPUL_PELAPORAN_TENGGAT_2023_METRO", "2024-06-30"));
        assertThat(diatur.tahun(2023, "metro")).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(diatur.tahun(2023, "medan")).isEqualTo(LocalDate.of(2024, 3, 31));
    }
}
