package id.simpul.anggaran.dpa.model;

import static id.simpul.anggaran.dpa.model.DpaContoh.dpa;
import static id.simpul.anggaran.dpa.model.DpaContoh.duaSub;
import static id.simpul.anggaran.dpa.model.DpaContoh.kegiatan;
import static id.simpul.anggaran.dpa.model.DpaContoh.program;
import static id.simpul.anggaran.dpa.model.DpaContoh.sub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BedaDpaTest {
    @Test
    void a_shift_shows_only_the_lines_that_moved_and_no_sum_that_stayed() {
        BedaDpa beda = BedaDpa.antara(duaSub("MURNI", "600", "400"), duaSub("PERGESERAN-1", "500", "500"));

        assertThat(beda.baris())
                .extracting(baris -> baris.wakil().kunci() + " " + baris.selisih())
                .containsExactly("a -100", "b 100");
    }

    @Test
    void a_perubahan_also_shows_the_sums_above_the_changed_line() {
        BedaDpa beda = BedaDpa.antara(duaSub("MURNI", "600", "400"), duaSub("PERUBAHAN", "600", "450"));

        assertThat(beda.baris())
                .extracting(baris -> baris.wakil().kunci() + " " + baris.selisih())
                .containsExactly("p 50", "k 50", "b 50");
    }

    @Test
    void new_and_lost_lines_are_named_as_such() {
        Dpa lama = duaSub("MURNI", "600", "400");
        Dpa baru =
                dpa("PERUBAHAN", List.of(program("p"), kegiatan("k", "p"), sub("a", "k", "600"), sub("c", "k", "400")));

        assertThat(BedaDpa.antara(lama, baru).baris())
                .extracting(baris -> baris.wakil().kunci() + " " + baris.keadaan() + " " + baris.selisih())
                .containsExactly("c BARU 400", "b HILANG -400");
    }

    @Test
    void a_line_under_another_parent_is_different_even_with_the_same_money() {
        Dpa lama = dpa(
                "MURNI",
                List.of(
                        program("p"),
                        kegiatan("k", "p"),
                        sub("a", "k", "5"),
                        sub("b", "k", "0"),
                        kegiatan("l", "p"),
                        sub("c", "l", "5")));
        Dpa baru = dpa(
                "PERGESERAN-1",
                List.of(
                        program("p"),
                        kegiatan("k", "p"),
                        sub("a", "k", "5"),
                        kegiatan("l", "p"),
                        sub("b", "l", "0"),
                        sub("c", "l", "5")));

        assertThat(BedaDpa.antara(lama, baru).baris()).singleElement().satisfies(baris -> {
            assertThat(baris.wakil().kunci()).isEqualTo("b");
            assertThat(baris.berpindah()).isTrue();
        });
    }

    @Test
    void a_version_does_not_differ_from_itself() {
        Dpa dpa = duaSub("MURNI", "600", "400");
        assertThat(BedaDpa.antara(dpa, dpa).baris()).isEmpty();
    }
}
