package id.simpul.realisasi.pribadi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nomor di sini tidak mungkin milik orang: wilayah 99.99, bulan pengangkatan 13, jenis kelamin 9. */
class NomorPribadiTest {
    @Test
    void sixteen_or_eighteen_digits_are_a_personal_number() {
        assertThat(NomorPribadi.ada("atas nama 9999010101010001 di kelurahan")).isTrue();
        assertThat(NomorPribadi.ada("(999901010101000199)")).isTrue();
    }

    @Test
    void grouping_does_not_hide_a_personal_number() {
        assertThat(NomorPribadi.ada("999901 010101 0001")).isTrue();
        assertThat(NomorPribadi.ada("9999.0101.0101.0001")).isTrue();
        assertThat(NomorPribadi.ada("NIP. 99990101 999913 9 001")).isTrue();
    }

    @Test
    void figures_codes_years_and_other_lengths_stay_allowed() {
        assertThat(NomorPribadi.ada(null)).isFalse();
        assertThat(NomorPribadi.ada("647.681 dari 710.155 jiwa")).isFalse();
        assertThat(NomorPribadi.ada("1.06.04.2.01.0009")).isFalse();
        assertThat(NomorPribadi.ada("2021 2022 2023 2024")).isFalse();
        assertThat(NomorPribadi.ada("99990101010100011")).isFalse();
        assertThat(NomorPribadi.ada("Rp 111.940.778.595")).isFalse();
        assertThat(NomorPribadi.ada("81234567890123")).isFalse();
    }
}
