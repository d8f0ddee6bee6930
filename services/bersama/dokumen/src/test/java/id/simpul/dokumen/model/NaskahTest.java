package id.simpul.dokumen.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NaskahTest {

    @Test
    void blank_lines_separate_paragraphs_and_single_breaks_do_not() {
        assertThat(Naskah.blok("Satu\nlanjutan.\n\nDua."))
                .containsExactly(Paragraf.dari("Satu lanjutan."), Paragraf.dari("Dua."));
    }

    @Test
    void dashes_and_numbers_become_lists() {
        assertThat(Naskah.blok("Pembuka:\n- satu\n  sambungan\n- dua\n\n1. pertama\n2) kedua"))
                .containsExactly(
                        Paragraf.dari("Pembuka:"),
                        DaftarButir.berbulatan("satu sambungan", "dua"),
                        DaftarButir.bernomor("pertama", "kedua"));
    }

    @Test
    void an_empty_text_gives_no_block() {
        assertThat(Naskah.blok(null)).isEmpty();
        assertThat(Naskah.blok(" \n\n \n")).isEmpty();
    }

    @Test
    void markup_stays_text() {
        assertThat(Naskah.blok("<b>tebal</b> {id}")).containsExactly(Paragraf.dari("<b>tebal</b> {id}"));
    }
}
