package id.simpul.aturan.nilai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KodeTest {
    @ParameterizedTest
    @CsvSource({
        "1.06.05.02.02.0003, 1.06.05.2.02.0003",
        "1.06.05.202, 1.06.05.2.02",
        "1.06.05.201.01, 1.06.05.2.01.01",
        "1.06.05.101, 1.06.05.1.01",
        "'1.06.05.2.02 ', 1.06.05.2.02",
        "'1.06 .05.2. 02.01', 1.06.05.2.02.01",
        "x.xx.01.2.01.0001, X.XX.01.2.01.0001",
        "7.01.02.2.01.01, 7.01.02.2.01.01"
    })
    void every_known_spelling_becomes_one(String ditulis, String baku) {
        assertThat(KodeNomenklatur.dari(ditulis)).isEqualTo(KodeNomenklatur.dari(baku));
        assertThat(KodeNomenklatur.dari(ditulis)).hasToString(baku);
    }

    @ParameterizedTest
    @CsvSource({
        "1, URUSAN, ",
        "1.06, BIDANG, 1",
        "1.06.05, PROGRAM, 1.06",
        "1.06.05.2.02, KEGIATAN, 1.06.05",
        "1.06.05.2.02.01, SUB_KEGIATAN, 1.06.05.2.02",
        "1.06.05.2.02.0001, SUB_KEGIATAN, 1.06.05.2.02",
        "X.XX.01, PROGRAM, X.XX"
    })
    void a_code_knows_its_level_and_its_parent(String kode, TingkatNomenklatur tingkat, String induk) {
        KodeNomenklatur nomenklatur = KodeNomenklatur.dari(kode);
        assertThat(nomenklatur.tingkat()).isEqualTo(tingkat);
        assertThat(nomenklatur.induk().map(KodeNomenklatur::nilai).orElse(null)).isEqualTo(induk);
    }

    @Test
    void two_and_four_digit_forms_stay_apart_because_the_decrees_differ() {
        KodeNomenklatur lama = KodeNomenklatur.dari("1.06.04.2.01.12");
        KodeNomenklatur baru = KodeNomenklatur.dari("1.06.04.2.01.0012");
        assertThat(lama).isNotEqualTo(baru);
        assertThat(lama.digitSubKegiatan()).isEqualTo(2);
        assertThat(baru.digitSubKegiatan()).isEqualTo(4);
        assertThat(lama.induk()).isEqualTo(baru.induk());
    }

    @Test
    void below_means_the_same_branch_and_not_the_same_letters() {
        KodeNomenklatur program = KodeNomenklatur.dari("1.06.05");
        assertThat(KodeNomenklatur.dari("1.06.05.2.02.01").dibawah(program)).isTrue();
        assertThat(KodeNomenklatur.dari("1.06.04.2.02.01").dibawah(program)).isFalse();
        assertThat(KodeNomenklatur.dari("1.06.05.2.02.0100").dibawah(KodeNomenklatur.dari("1.06.05.2.02.01")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.6.5",
                "1.06.",
                "1.06.05.2",
                "1.06.05.3.01",
                "0.06",
                "1.06.05.2.02.001",
                "1.06.05.2.02.01.01",
                "1.06.05.2.02.01;DROP",
                "1,06",
                "1.06.05.2026.01"
            })
    void an_unknown_form_is_refused_with_the_code_as_written(String kode) {
        assertThatThrownBy(() -> KodeNomenklatur.dari("rincian/4/kode", kode))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> {
                    assertThat(galat.field()).isEqualTo("rincian/4/kode");
                    assertThat(galat.nilai()).isEqualTo(kode);
                    assertThat(galat.aturan()).isEqualTo("format");
                });
    }

    @Test
    void a_very_long_code_is_refused_and_its_echo_is_cut() {
        assertThatThrownBy(() -> KodeNomenklatur.dari("1.".repeat(100_000)))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.pesan()).hasSizeLessThan(300));
    }

    @Property
    void normalising_is_idempotent_and_spelling_does_not_matter(@ForAll("bagian") String[] bagian) {
        KodeNomenklatur baku = KodeNomenklatur.dari(String.join(".", bagian));
        String satuKewenangan = "%s.%s.%s.%s%s.%s".formatted((Object[]) bagian);
        String kewenanganNol = "%s.%s.%s.0%s.%s . %s ".formatted((Object[]) bagian);
        assertThat(KodeNomenklatur.dari(baku.nilai())).isEqualTo(baku);
        assertThat(KodeNomenklatur.dari(satuKewenangan)).isEqualTo(baku);
        assertThat(KodeNomenklatur.dari(kewenanganNol)).isEqualTo(baku);
        assertThat(baku.dibawah(baku.induk().orElseThrow())).isTrue();
    }

    @Provide
    Arbitrary<String[]> bagian() {
        Arbitrary<String> duaDigit = Arbitraries.integers().between(0, 99).map("%02d"::formatted);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8).map(String::valueOf),
                        duaDigit,
                        duaDigit,
                        Arbitraries.of("1", "2"),
                        duaDigit,
                        Arbitraries.oneOf(
                                duaDigit,
                                Arbitraries.integers().between(0, 9999).map("%04d"::formatted)))
                .as((urusan, bidang, program, kewenangan, kegiatan, sub) ->
                        new String[] {urusan, bidang, program, kewenangan, kegiatan, sub});
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Medan", "1medan", "me dan", "-medan", "médan", "medan\n"})
    void a_city_code_is_lower_case_letters_digits_and_hyphens(String kode) {
        assertThat(KodeKota.dari("banda-aceh")).hasToString("banda-aceh");
        assertThatThrownBy(() -> KodeKota.dari(kode)).isInstanceOf(NilaiTidakSah.class);
    }

    @Test
    void units_ignore_case_and_spaces_but_never_meaning() {
        assertThat(Satuan.dari(" Orang ")).isEqualTo(Satuan.dari("orang"));
        assertThat(Satuan.dari("Orang")).hasSameHashCodeAs(Satuan.dari("ORANG"));
        assertThat(Satuan.dari("orang")).isNotEqualTo(Satuan.dari("KPM"));
        assertThat(Satuan.dari("Persen (%)").persen()).isTrue();
        assertThat(Satuan.dari("Nilai").persen()).isFalse();
    }
}
