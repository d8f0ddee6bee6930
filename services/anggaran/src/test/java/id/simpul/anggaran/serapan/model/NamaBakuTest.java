package id.simpul.anggaran.serapan.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamaBakuTest {
    @Test
    void case_punctuation_and_the_word_for_the_level_do_not_make_another_name() {
        assertThat(NamaBaku.dari("PROGRAM REHABILITASI SOSIAL"))
                .isEqualTo(NamaBaku.dari("Rehabilitasi  Sosial."))
                .isEqualTo("rehabilitasi sosial");
        assertThat(NamaBaku.dari("Sub Kegiatan Penyediaan Sandang")).isEqualTo("penyediaan sandang");
    }

    @Test
    void the_abbreviation_medan_printed_one_year_is_the_word_it_printed_the_next() {
        assertThat(NamaBaku.dari("Penunjang Urusan Daerah KAB/KOTA"))
                .isEqualTo(NamaBaku.dari("Penunjang Urusan Daerah KABUPATEN/KOTA"));
    }

    @Test
    void other_words_stay_other_names() {
        assertThat(NamaBaku.dari("Penyediaan Makanan")).isNotEqualTo(NamaBaku.dari("Penyediaan Permakanan"));
    }
}
