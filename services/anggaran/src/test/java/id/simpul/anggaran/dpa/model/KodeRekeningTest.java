package id.simpul.anggaran.dpa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KodeRekeningTest {
    @Test
    void one_spelling_for_padded_and_unpadded_codes() {
        assertThat(KodeRekening.coba("5.1.6.1")).hasToString("Optional[5.1.06.01]");
        assertThat(KodeRekening.coba("5.1.02.01.01.52")).hasToString("Optional[5.1.02.01.01.0052]");
        assertThat(KodeRekening.coba(" 5.1.02.01.01.0052 ")).hasToString("Optional[5.1.02.01.01.0052]");
    }

    @Test
    void only_a_code_down_to_sub_rincian_objek_is_complete() {
        assertThat(KodeRekening.coba("5.1.02.01.01.0052").orElseThrow().lengkap())
                .isTrue();
        assertThat(KodeRekening.coba("5.1.02").orElseThrow().lengkap()).isFalse();
    }

    @Test
    void what_is_no_account_code_is_not_one() {
        assertThat(KodeRekening.coba(null)).isEmpty();
        assertThat(KodeRekening.coba("Belanja pegawai")).isEmpty();
        assertThat(KodeRekening.coba("5.1.002.01"))
                .as("nol di depan lebih banyak")
                .isPresent();
        assertThat(KodeRekening.coba("5.1.120")).isEmpty();
        assertThat(KodeRekening.coba("5..1")).isEmpty();
        assertThat(KodeRekening.coba("5.1.02.01.01.0052.1")).isEmpty();
    }
}
