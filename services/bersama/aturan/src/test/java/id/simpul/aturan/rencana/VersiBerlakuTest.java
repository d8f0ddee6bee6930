package id.simpul.aturan.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class VersiBerlakuTest {
    private static final VersiBerlaku MURNI = versi(1, "2021-01-01", "2021-03-01T00:00:00Z");
    private static final VersiBerlaku PERUBAHAN = versi(2, "2024-01-01", "2024-06-01T00:00:00Z");

    @Test
    void before_its_ratification_a_retroactive_change_is_not_known() {
        assertThat(pilih("2024-03-01", "2024-05-31T23:59:59Z")).isEqualTo(1);
        assertThat(pilih("2024-03-01", "2024-06-01T00:00:00Z")).isEqualTo(2);
        assertThat(pilih("2023-12-31", "2024-06-01T00:00:00Z")).isEqualTo(1);
    }

    @Test
    void nothing_is_in_force_before_the_first_version() {
        assertThat(pilih("2020-12-31", "2024-06-01T00:00:00Z")).isZero();
        assertThat(pilih("2021-06-01", "2021-02-28T00:00:00Z")).isZero();
    }

    /** Yang sudah diketahui pada suatu saat tidak berubah oleh versi yang ditetapkan sesudahnya. */
    @Property
    void what_was_known_then_never_changes_by_what_is_ratified_later(
            @ForAll @IntRange(min = 0, max = 2000) int hari,
            @ForAll @IntRange(min = 0, max = 2000) int diketahui,
            @ForAll @IntRange(min = 0, max = 2000) int berlakuBaru,
            @ForAll @IntRange(min = 1, max = 500) int sesudah) {
        Instant saat = Instant.parse("2021-01-01T00:00:00Z").plusSeconds(86_400L * diketahui);
        LocalDate pada = LocalDate.of(2021, 1, 1).plusDays(hari);
        List<VersiBerlaku> semua = new ArrayList<>(List.of(MURNI, PERUBAHAN));
        var semula = VersiBerlaku.pilih(semua, pada, saat);
        semua.add(new VersiBerlaku(
                3, LocalDate.of(2021, 1, 1).plusDays(berlakuBaru), saat.plusSeconds(86_400L * sesudah)));
        Collections.shuffle(semua, new Random(hari));
        assertThat(VersiBerlaku.pilih(semua, pada, saat)).isEqualTo(semula);
    }

    private static int pilih(String berlakuPada, String diketahuiPada) {
        return VersiBerlaku.pilih(List.of(PERUBAHAN, MURNI), LocalDate.parse(berlakuPada), Instant.parse(diketahuiPada))
                .map(VersiBerlaku::nomor)
                .orElse(0);
    }

    private static VersiBerlaku versi(int nomor, String berlaku, String diketahui) {
        return new VersiBerlaku(nomor, LocalDate.parse(berlaku), Instant.parse(diketahui));
    }
}
