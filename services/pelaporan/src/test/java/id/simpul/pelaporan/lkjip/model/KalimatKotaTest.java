package id.simpul.pelaporan.lkjip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.rumus.Arah;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Kalimat tentang kinerja kota seluruhnya, sebagai tabel kasus; target setiap indikator 100 %. */
class KalimatKotaTest {
    static Stream<Arguments> keadaan() {
        return Stream.of(
                arguments("", "Belum ada indikator bertarget untuk tahun 2024."),
                arguments("90", "Dari 1 indikator, 1 belum mencapai target."),
                arguments("120 130 90", "Dari 3 indikator, 2 melampaui target dan 1 belum mencapai target."),
                arguments(
                        "120 100 90 -",
                        "Dari 4 indikator, 1 melampaui target, 1 mencapai target, 1 belum mencapai target, dan 1 belum dapat dinilai."),
                arguments("- t.b.", "Dari 2 indikator, 2 belum dapat dinilai."));
    }

    @ParameterizedTest
    @MethodSource("keadaan")
    void indicators_are_counted_by_their_place_beside_the_target(String realisasi, String kalimat) {
        assertThat(KalimatKota.jumlah(kota(UkuranContoh.ATURAN, realisasi))).isEqualTo(kalimat);
    }

    static Stream<Arguments> rataRata() {
        return Stream.of(
                arguments(
                        DasarRataRata.CAPAIAN,
                        "120 90",
                        "Rata-rata kinerja 105,00 % (Sangat Berhasil) dari 2 indikator, dihitung sebagai rata-rata sederhana capaian."),
                arguments(
                        DasarRataRata.REALISASI_UNTUK_PERSEN,
                        "120 90",
                        "Rata-rata kinerja 105,00 % (Sangat Berhasil) dari 2 indikator, dihitung sebagai rata-rata realisasi bagi indikator persen yang makin tinggi makin baik dan capaian bagi yang lain."),
                arguments(
                        DasarRataRata.CAPAIAN,
                        "80 - t.b.",
                        "Rata-rata kinerja 80,00 % (Berhasil) dari 1 indikator, dihitung sebagai rata-rata sederhana capaian; 2 indikator lain tidak masuk hitungan karena belum bernilai."),
                arguments(
                        DasarRataRata.CAPAIAN,
                        "0 0",
                        "Rata-rata kinerja 0,00 % (Tidak Berhasil) dari 2 indikator, dihitung sebagai rata-rata sederhana capaian."),
                arguments(
                        DasarRataRata.CAPAIAN,
                        "- -",
                        "Rata-rata capaian belum dapat dihitung karena belum ada indikator yang bernilai."),
                arguments(
                        DasarRataRata.CAPAIAN,
                        "",
                        "Rata-rata capaian belum dapat dihitung karena belum ada indikator yang bernilai."));
    }

    @ParameterizedTest
    @MethodSource("rataRata")
    void the_average_names_its_basis_and_what_it_leaves_out(DasarRataRata dasar, String realisasi, String kalimat) {
        AturanCapaian aturan =
                new AturanCapaian(2, RoundingMode.HALF_UP, null, dasar, BasisPredikat.CAPAIAN, UkuranContoh.MEDAN);
        assertThat(biasa(KalimatKota.rataRata(kota(aturan, realisasi)))).isEqualTo(kalimat);
    }

    @Test
    void nothing_below_target_is_told_only_when_something_was_measured() {
        assertThat(KalimatKota.semuaTercapai(kota(UkuranContoh.ATURAN, "100 -")))
                .isEqualTo("Tidak ada indikator bernilai yang di bawah target.");
        assertThat(KalimatKota.semuaTercapai(kota(UkuranContoh.ATURAN, "- -")))
                .isEqualTo("Belum ada indikator yang dapat dinilai.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "1000 | 842 | 158 | 84.2 | Dari anggaran Rp1.000 terealisasi Rp842 (84,20 %), sisa Rp158.",
                "1000 | 1000 | 0 | 100 | Dari anggaran Rp1.000 terealisasi Rp1.000 (100,00 %), sisa Rp0.",
                "1000 | 0 | 1000 | 0 | Dari anggaran Rp1.000 terealisasi Rp0 (0,00 %), sisa Rp1.000.",
                "1000 | null | null | null | Anggaran tahun 2024 sebesar Rp1.000; realisasinya belum dilaporkan.",
                "0 | 0 | 0 | null | Anggaran tahun 2024 nol, sehingga serapan tidak dihitung; realisasinya Rp0.",
                "null | null | null | null | DPA tahun 2024 belum disahkan, sehingga serapan belum dapat dihitung."
            })
    void absorption_is_told_in_every_state(
            BigDecimal anggaran, BigDecimal realisasi, BigDecimal sisa, BigDecimal persen, String kalimat) {
        assertThat(biasa(KalimatKota.serapan(2024, new AngkaSerapan(anggaran, realisasi, sisa, persen, null), 2)))
                .isEqualTo(kalimat);
    }

    @Test
    void a_year_without_a_budget_says_so() {
        assertThat(KalimatKota.serapan(2024, null, 2))
                .isEqualTo("DPA tahun 2024 belum disahkan, sehingga serapan belum dapat dihitung.");
    }

    private static CapaianKota kota(AturanCapaian aturan, String realisasi) {
        return new CapaianKota(
                null,
                2024,
                aturan,
                Arrays.stream(realisasi.split(" ", -1))
                        .filter(satu -> !satu.isEmpty())
                        .map(satu -> UkuranContoh.ukuran(Arah.NAIK, "%", "100", null, satu, aturan))
                        .toList());
    }

    private static String biasa(String kalimat) {
        return kalimat.replace('\u00a0', ' ');
    }
}
