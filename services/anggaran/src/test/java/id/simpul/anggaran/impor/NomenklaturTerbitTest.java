package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomenklaturTerbitTest {
    @ParameterizedTest
    @ValueSource(strings = {"1.06.04", "1.06.05.2.02", "1.06.05.2.02.01", "1.06.05.2.02.0001", "1.06.01.2.01.0001"})
    void a_published_code_is_known_in_either_width(String kode) {
        assertThat(NomenklaturTerbit.asing(kode)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.06.09", "1.06.05.2.09", "1.06.05.2.02.99", "1.06.05.2.02.0099"})
    void a_social_affairs_code_of_no_edition_is_unknown(String kode) {
        assertThat(NomenklaturTerbit.asing(kode)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.19.03", "15.01", "IV", ""})
    void codes_of_other_affairs_and_of_older_lists_are_not_judged(String kode) {
        assertThat(NomenklaturTerbit.asing(kode)).isFalse();
    }
}
