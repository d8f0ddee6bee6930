package id.simpul.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KursorTest {
    private static final String SARINGAN = "tahun=2024";

    @Test
    void a_cursor_gives_back_the_sort_values_of_the_last_row() {
        String kursor = Kursor.tulis(SARINGAN, 2024, "S1.I1");
        assertThat(Kursor.baca(kursor, SARINGAN, 2)).containsExactly("2024", "S1.I1");
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        String kursor = Kursor.tulis("tahun=2023", "a");
        assertSalah(() -> Kursor.baca(kursor, SARINGAN, 1));
    }

    @Test
    void a_cursor_with_another_number_of_values_is_refused() {
        String kursor = Kursor.tulis(SARINGAN, "a", "b");
        assertSalah(() -> Kursor.baca(kursor, SARINGAN, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rusak", "====", "%%%", "AAAA"})
    void a_made_up_cursor_is_refused(String kursor) {
        assertSalah(() -> Kursor.baca(kursor, SARINGAN, 1));
    }

    @Test
    void a_cursor_that_hides_a_null_character_or_is_too_long_is_refused() {
        String nul = Base64.getUrlEncoder().encodeToString("a\0b".getBytes(StandardCharsets.UTF_8));
        assertSalah(() -> Kursor.baca(nul, SARINGAN, 1));
        assertSalah(() -> Kursor.baca("a".repeat(2_001), SARINGAN, 1));
    }

    @Test
    void a_value_that_should_be_a_uuid_and_is_not_is_refused_as_a_cursor() {
        assertSalah(() -> Kursor.uuid("kursor", "bukan-uuid"));
    }

    private static void assertSalah(org.assertj.core.api.ThrowableAssert.ThrowingCallable kerja) {
        assertThatThrownBy(kerja).isInstanceOfSatisfying(GalatAplikasi.class, galat -> assertThat(galat.kode())
                .isEqualTo(KodeGalat.KURSOR_SALAH));
    }
}
