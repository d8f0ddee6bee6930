package id.simpul.aturan.skala;

import static id.simpul.aturan.Contoh.SKALA_MEDAN;
import static id.simpul.aturan.Contoh.SKALA_METRO;
import static id.simpul.aturan.Contoh.SKALA_PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.pita;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaPredikatTest {
    @ParameterizedTest
    @CsvSource({
        "0, Sangat Rendah, false",
        "50, Sangat Rendah, false",
        "50.01, Sangat Rendah, true",
        "50.99, Sangat Rendah, true",
        "51, Rendah, false",
        "65, Rendah, false",
        "65.5, Rendah, true",
        "66, Sedang, false",
        "75.99, Sedang, true",
        "76, Tinggi, false",
        "90, Tinggi, false",
        "90.99, Tinggi, true",
        "91, Sangat Tinggi, false",
        "100, Sangat Tinggi, false",
        "130.29, Sangat Tinggi, true"
    })
    void the_legal_scale_reads_its_lower_bounds_as_thresholds(String nilai, String predikat, boolean lubang) {
        HasilPredikat hasil = SkalaBaku.permendagri86().predikat(angka(nilai));
        assertThat(hasil.predikat()).isEqualTo(predikat);
        assertThat(hasil.dalamLubang()).isEqualTo(lubang);
        assertThat(SkalaBaku.permendagri86().cacat().stream().filter(satu -> satu.memuat(angka(nilai))))
                .hasSize(lubang ? 1 : 0);
    }

    @Test
    void printed_scales_report_their_holes() {
        assertThat(SkalaBaku.permendagri86().cacat())
                .extracting(CacatSkala::selang)
                .containsExactly("(50, 51)", "(65, 66)", "(75, 76)", "(90, 91)", "(100, ∞)");
        assertThat(SKALA_METRO.cacat())
                .extracting(CacatSkala::selang)
                .containsExactly("(50, 51)", "(65, 66)", "(75, 76)", "(90, 91)");
        assertThat(SKALA_MEDAN.cacat())
                .extracting(CacatSkala::selang)
                .containsExactly("[24.99, 25)", "(49.99, 50)", "(74.99, 75)");
        assertThat(SKALA_MEDAN.cacat()).allMatch(cacat -> cacat.jenis() == CacatSkala.Jenis.LUBANG);
        assertThat(SKALA_PONTIANAK.cacat()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "24.98, Tidak Berhasil", "24.99, Tidak Berhasil", "25, Kurang Berhasil", "74.99, Cukup Berhasil",
        "75, Berhasil", "100, Berhasil", "100.01, Sangat Berhasil", "130.29, Sangat Berhasil"
    })
    void exactly_one_hundred_is_only_berhasil_in_medan(String nilai, String predikat) {
        assertThat(SKALA_MEDAN.predikat(angka(nilai)).predikat()).isEqualTo(predikat);
    }

    @ParameterizedTest
    @CsvSource({
        "85, Berhasil",
        "85.01, Sangat Berhasil",
        "70, Cukup Berhasil",
        "55, Tidak Berhasil",
        "55.01, Cukup Berhasil"
    })
    void an_open_lower_bound_leaves_the_boundary_to_the_band_below(String nilai, String predikat) {
        HasilPredikat hasil = SKALA_PONTIANAK.predikat(angka(nilai));
        assertThat(hasil.predikat()).isEqualTo(predikat);
        assertThat(hasil.letak()).isEqualTo(HasilPredikat.Letak.DALAM_PITA);
    }

    @Test
    void the_other_policy_leaves_a_value_in_a_hole_without_a_predicate() {
        SkalaPredikat skala = SkalaPredikat.terbit(
                "tanpa predikat", SkalaBaku.permendagri86().pita(), KebijakanLubang.TANPA_PREDIKAT);
        assertThat(skala.predikat(angka("90.5"))).isEqualTo(new HasilPredikat(null, HasilPredikat.Letak.DALAM_LUBANG));
        assertThat(skala.predikat(angka("90")).predikat()).isEqualTo("Tinggi");
    }

    @Test
    void below_the_lowest_bound_there_is_no_band_to_fall_into() {
        List<PitaPredikat> pita = List.of(pita("10", true, null, false, "Ada"));
        SkalaPredikat skala = SkalaPredikat.terbit("mulai 10", pita, KebijakanLubang.AMBANG);
        assertThat(skala.predikat(angka("9.99"))).isEqualTo(new HasilPredikat(null, HasilPredikat.Letak.DALAM_LUBANG));
        assertThat(skala.cacat()).extracting(CacatSkala::selang).containsExactly("[0, 10)");
    }

    @Test
    void a_new_scale_with_holes_or_overlaps_is_refused_by_naming_them() {
        assertThatThrownBy(() -> SkalaPredikat.baru("berlubang", SKALA_MEDAN.pita()))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> {
                    assertThat(galat.aturan()).isEqualTo("skala-utuh");
                    assertThat(galat.nilai()).contains("LUBANG [24.99, 25)");
                });
        List<PitaPredikat> tindih =
                List.of(pita(null, false, "80", true, "Rendah"), pita("75", true, null, false, "Tinggi"));
        assertThatThrownBy(() -> SkalaPredikat.baru("tindih", tindih))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.nilai()).isEqualTo("TUMPANG_TINDIH [75, 80]"));
    }

    @Test
    void a_published_overlap_is_kept_and_flagged_and_the_higher_band_wins() {
        SkalaPredikat skala = SkalaPredikat.terbit(
                "75 dua kali",
                List.of(
                        pita("75", true, "100", true, "Tinggi"),
                        pita(null, false, "75", true, "Rendah"),
                        pita("100", false, null, false, "Istimewa")),
                KebijakanLubang.AMBANG);
        assertThat(skala.cacat()).extracting(CacatSkala::selang).containsExactly("[75, 75]");
        assertThat(skala.predikat(angka("75")))
                .isEqualTo(new HasilPredikat("Tinggi", HasilPredikat.Letak.TUMPANG_TINDIH));
    }

    @Test
    void two_unbounded_bands_overlap_without_end() {
        SkalaPredikat skala = SkalaPredikat.terbit(
                "dua tanpa batas",
                List.of(pita(null, false, null, false, "A"), pita("50", true, null, false, "B")),
                KebijakanLubang.AMBANG);
        assertThat(skala.cacat()).extracting(CacatSkala::selang).containsExactly("[50, ∞)");
    }

    @Test
    void an_empty_band_or_an_empty_scale_is_refused() {
        assertThatThrownBy(() -> pita("90", true, "80", true, "Terbalik")).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> pita("80", true, "80", false, "Hampa")).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> SkalaPredikat.baru("hampa", List.of())).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> pita("80", true, null, false, " ")).isInstanceOf(NilaiTidakSah.class);
    }
}
