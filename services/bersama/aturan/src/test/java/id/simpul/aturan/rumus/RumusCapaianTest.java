package id.simpul.aturan.rumus;

import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.nilai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Presisi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RumusCapaianTest {
    @ParameterizedTest
    @CsvSource({
        "naik.rasio, 80, 129, 161.25",
        "naik.rasio, 80, 84.97, 106.2125",
        "naik.rasio, 100, 0, 0",
        "turun.selisih, 4.90, 4.90, 100",
        "turun.selisih, 10, 15, 50",
        "turun.selisih, 10, 0, 200",
        "turun.rasio, 4.90, 4.90, 100",
        "turun.rasio, 10, 20, 50",
        "predikat.skor, 4, 3, 75",
        "rentang, 100, 100, 100",
        "rentang, 100, 90, 90",
        "rentang, 100, 110, 90"
    })
    void a_formula_gives_the_percentage_it_promises(String kode, String target, String realisasi, String capaian) {
        HasilCapaian hasil = RumusCapaian.dari(kode).hitung(nilai(target), nilai(realisasi));
        assertThat(hasil.mentah()).isEqualByComparingTo(capaian);
        assertThat(hasil.dibatasi()).isEqualByComparingTo(capaian);
    }

    @Test
    void capaian_of_a_lower_is_better_indicator_uses_2T_minus_R() {
        HasilCapaian hasil = RumusBaku.TURUN_SELISIH.hitung(nilai("4.90"), nilai("4.70"));
        assertThat(hasil.mentah()).isEqualTo(angka("104.081632653061224489795918367"));
        assertThat(RumusBaku.TURUN_SELISIH.denganAngka(Target.tunggal(nilai("4.90")), angka("4.7")))
                .isEqualTo("(2 × 4.9 − 4.7) / 4.9 × 100");
    }

    @Test
    void the_two_formulas_for_lower_is_better_differ_and_say_their_names() {
        assertThat(RumusBaku.TURUN_RASIO.hitung(nilai("4.90"), nilai("4.70")).mentah())
                .isEqualTo(angka("104.255319148936170212765957447"));
        assertThat(RumusBaku.semua()).extracting(RumusCapaian::kode).doesNotHaveDuplicates();
    }

    @Test
    void a_third_of_a_hundred_does_not_push_the_result_over_a_threshold() {
        NilaiKinerja sepertiga = NilaiKinerja.hitungan(Presisi.persen(angka("1"), angka("3")));
        assertThat(RumusBaku.TURUN_RASIO.hitung(nilai("25"), sepertiga).mentah())
                .isEqualByComparingTo("75");
    }

    @Test
    void a_result_below_zero_stays_visible_and_counts_as_zero() {
        HasilCapaian hasil = RumusBaku.TURUN_SELISIH.hitung(nilai("10"), nilai("25"));
        assertThat(hasil.mentah()).isEqualByComparingTo("-50");
        assertThat(hasil.dibatasi()).isZero();
        assertThat(hasil.dinolkan()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"naik.rasio", "turun.selisih", "turun.rasio", "predikat.skor", "rentang"})
    void every_formula_gives_a_reason_instead_of_zero_or_hundred(String kode) {
        RumusCapaian rumus = RumusCapaian.dari(kode);
        NilaiKinerja lima = nilai("5");
        NilaiKinerja kosong = NilaiKinerja.kosong();
        assertThat(rumus.hitung(NilaiKinerja.nol(), lima)).isEqualTo(tiada(AlasanKosong.TARGET_NOL));
        assertThat(rumus.hitung(kosong, lima)).isEqualTo(tiada(AlasanKosong.TARGET_KOSONG));
        assertThat(rumus.hitung(lima, kosong)).isEqualTo(tiada(AlasanKosong.REALISASI_KOSONG));
        assertThat(rumus.hitung(NilaiKinerja.tidakBerlaku(), kosong)).isEqualTo(tiada(AlasanKosong.TIDAK_BERLAKU));
        assertThat(rumus.hitung(lima, NilaiKinerja.tidakBerlaku())).isEqualTo(tiada(AlasanKosong.TIDAK_BERLAKU));
    }

    private static HasilCapaian tiada(AlasanKosong alasan) {
        return HasilCapaian.tiada(alasan);
    }

    @Test
    void target_over_zero_realisation_has_no_result() {
        assertThat(RumusBaku.TURUN_RASIO.hitung(nilai("5"), NilaiKinerja.nol()))
                .isEqualTo(tiada(AlasanKosong.REALISASI_NOL));
    }

    @ParameterizedTest
    @CsvSource({"95, 105, 95, 100", "95, 105, 105, 100", "95, 105, 76, 80", "80, 100, 125, 75", "80, 100, 300, -100"})
    void a_target_interval_counts_the_distance_to_its_nearest_bound(
            String bawah, String atas, String realisasi, String capaian) {
        Target rentang = Target.rentang(angka(bawah), angka(atas));
        assertThat(RumusBaku.RENTANG.hitung(rentang, nilai(realisasi)).mentah()).isEqualByComparingTo(capaian);
    }

    @Test
    void an_interval_from_zero_is_met_by_zero_and_measured_from_above() {
        Target rentang = Target.rentang(angka("0"), angka("5"));
        assertThat(RumusBaku.RENTANG.hitung(rentang, NilaiKinerja.nol()).mentah())
                .isEqualByComparingTo("100");
        assertThat(RumusBaku.RENTANG.hitung(rentang, nilai("6")).mentah()).isEqualByComparingTo("80");
    }

    @Test
    void only_the_interval_formula_takes_an_interval() {
        Target rentang = Target.rentang(angka("95"), angka("105"));
        assertThatThrownBy(() -> RumusBaku.NAIK_RASIO.hitung(rentang, nilai("5")))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("target"));
        assertThatThrownBy(() -> Target.rentang(angka("105"), angka("95"))).isInstanceOf(NilaiTidakSah.class);
    }

    @ParameterizedTest
    @EnumSource(Arah.class)
    void the_default_formula_of_a_direction_fits_the_direction(Arah arah) {
        assertThat(RumusCapaian.bakuUntuk(arah).arah()).isEqualTo(arah);
        assertThat(RumusCapaian.pilihan(null, arah)).isEqualTo(RumusCapaian.bakuUntuk(arah));
    }

    @Test
    void an_unknown_formula_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> RumusCapaian.dari("naik.kali"))
                .isInstanceOfSatisfying(NilaiTidakSah.class, galat -> assertThat(galat.pesan())
                        .contains("naik.kali", "naik.rasio", "turun.selisih"));
        assertThatThrownBy(() -> RumusCapaian.dari("naik.rasio", 2)).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> RumusCapaian.pilihan("turun.rasio", Arah.NAIK)).isInstanceOf(NilaiTidakSah.class);
        assertThat(RumusCapaian.pilihan("turun.rasio", Arah.TURUN)).isEqualTo(RumusBaku.TURUN_RASIO);
        assertThat(RumusCapaian.dari("naik.rasio", 1)).isEqualTo(RumusBaku.NAIK_RASIO);
    }

    @Test
    void a_predicate_becomes_the_score_of_its_rank() {
        NilaiKinerja target = SkorPredikat.SAKIP.skor("BB");
        NilaiKinerja realisasi = SkorPredikat.SAKIP.skor("b");
        assertThat(RumusBaku.PREDIKAT_SKOR.hitung(target, realisasi).mentah()).isEqualByComparingTo("80");
        assertThat(SkorPredikat.OPINI.skor("WTP")).isEqualTo(nilai("4"));
        assertThatThrownBy(() -> SkorPredikat.SAKIP.skor("AAA")).isInstanceOf(NilaiTidakSah.class);
    }
}
