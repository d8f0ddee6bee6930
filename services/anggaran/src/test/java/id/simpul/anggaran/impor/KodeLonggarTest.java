package id.simpul.anggaran.impor;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import org.junit.jupiter.api.Test;

class KodeLonggarTest {
    @Test
    void two_and_four_digits_and_every_spelling_of_the_authority_are_one_code_within_a_year() {
        assertThat(KodeLonggar.nomenklatur("1.06.05.2.02.01"))
                .isEqualTo(KodeLonggar.nomenklatur("1.06.05.02.02.0001"))
                .isEqualTo("1.06.05.2.02.0001");
        assertThat(KodeLonggar.nomenklatur("1.06.05.2.02")).isEqualTo("1.06.05.2.02");
        assertThat(KodeLonggar.rekening("5.1.2.1.1.52")).isEqualTo("5.1.02.01.01.0052");
    }

    @Test
    void what_is_no_official_code_is_compared_as_written() {
        assertThat(KodeLonggar.nomenklatur(" A-1 ")).isEqualTo("A-1");
        assertThat(KodeLonggar.nomenklatur(null)).isNull();
        assertThat(KodeLonggar.rekening("lama 5")).isEqualTo("lama 5");
    }

    @Test
    void the_kind_of_a_payment_comes_from_its_column_or_from_its_number() {
        assertThat(JenisEkspor.baca("gu-nihil", null)).isEqualTo(JenisSp2d.GU_NIHIL);
        assertThat(JenisEkspor.baca("contra post", null)).isEqualTo(JenisSp2d.PENGEMBALIAN);
        assertThat(JenisEkspor.baca(null, "35.19/04.0/000005/LS/2.19.3.26/P/2/2024"))
                .isEqualTo(JenisSp2d.LS);
        assertThat(JenisEkspor.baca(null, "LS-1")).isNull();
        assertThat(JenisEkspor.baca("lain", "35.19/04.0/000005/LS/x")).isNull();
    }
}
