package id.simpul.dokumen.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatIndonesiaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "111940778595 | 0 | 111.940.778.595",
                "999 | 0 | 999",
                "1000 | 0 | 1.000",
                "0 | 2 | 0,00",
                "84.3234 | 2 | 84,32",
                "84.325 | 2 | 84,33",
                "-1234567.5 | 1 | -1.234.567,5",
                "-0.004 | 2 | 0,00",
            })
    void bilangan_uses_dots_for_thousands_and_a_comma_for_decimals(String nilai, int desimal, String tulisan) {
        assertThat(FormatIndonesia.bilangan(new BigDecimal(nilai), desimal)).isEqualTo(tulisan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"4.70 | 4,7", "100.00 | 100", "1E+3 | 1.000", "0.05 | 0,05"})
    void bilangan_without_decimals_given_drops_trailing_zeros(String nilai, String tulisan) {
        assertThat(FormatIndonesia.bilangan(new BigDecimal(nilai))).isEqualTo(tulisan);
    }

    @Test
    void rupiah_writes_sen_only_when_there_are_any() {
        assertThat(FormatIndonesia.rupiah(new BigDecimal("111940778595"))).isEqualTo("Rp111.940.778.595");
        assertThat(FormatIndonesia.rupiah(new BigDecimal("1500.50"))).isEqualTo("Rp1.500,50");
        assertThat(FormatIndonesia.rupiah(new BigDecimal("1500.00"))).isEqualTo("Rp1.500");
        assertThat(FormatIndonesia.rupiah(new BigDecimal("-7"))).isEqualTo("-Rp7");
    }

    @Test
    void persen_keeps_the_sign_on_the_same_line() {
        assertThat(FormatIndonesia.persen(new BigDecimal("84.3234"), 2)).isEqualTo("84,32\u00a0%");
    }

    @Test
    void tanggal_names_the_month_in_indonesian() {
        assertThat(FormatIndonesia.tanggal(LocalDate.of(2024, 12, 31))).isEqualTo("31 Desember 2024");
        assertThat(FormatIndonesia.tanggal(LocalDate.of(2024, 8, 1))).isEqualTo("1 Agustus 2024");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Asia/Jakarta | 31 Januari 2025 pukul 23.05 WIB",
                "Asia/Makassar | 1 Februari 2025 pukul 00.05 WITA",
                "Asia/Jayapura | 1 Februari 2025 pukul 01.05 WIT",
                "UTC | 31 Januari 2025 pukul 16.05 UTC",
            })
    void waktu_is_told_in_the_zone_of_the_city(String zona, String tulisan) {
        Instant saat = Instant.parse("2025-01-31T16:05:00Z");
        assertThat(FormatIndonesia.waktu(saat, ZoneId.of(zona))).isEqualTo(tulisan);
    }

    @ParameterizedTest
    @CsvSource({"1,I", "3,III", "4,IV", "9,IX", "14,XIV", "40,XL", "3999,MMMCMXCIX"})
    void chapters_are_counted_in_roman_numbers(int angka, String romawi) {
        assertThat(Romawi.dari(angka)).isEqualTo(romawi);
    }

    @Test
    void there_is_no_roman_number_for_zero() {
        assertThatThrownBy(() -> Romawi.dari(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
