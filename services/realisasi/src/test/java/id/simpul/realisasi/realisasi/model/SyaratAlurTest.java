package id.simpul.realisasi.realisasi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SyaratAlurTest {
    private static final BigDecimal AMBANG = new BigDecimal("75");
    private static final Narasi LENGKAP = new Narasi("a", "b", "c", "d", "e");

    @Test
    void below_the_threshold_the_five_sentences_are_needed_before_submitting_and_only_then() {
        SyaratAlur kurang =
                new SyaratAlur(null, 0, new BigDecimal("74.99"), AMBANG, new Narasi("a", " ", null, "d", "e"), null);
        assertThat(kurang.penolakan(Tindakan.PENGAJUAN)).hasValueSatisfying(tolak -> {
            assertThat(tolak.sebab()).isEqualTo(Penolakan.Sebab.ISIAN);
            assertThat(tolak.bidang()).containsExactly("/narasi/kendala", "/narasi/penyebab");
        });
        assertThat(kurang.penolakan(Tindakan.PERUBAHAN)).isEmpty();
        assertThat(new SyaratAlur(null, 0, new BigDecimal("74.99"), AMBANG, LENGKAP, null)
                        .penolakan(Tindakan.PENGAJUAN))
                .isEmpty();
    }

    @Test
    void at_the_threshold_without_one_or_without_a_figure_nothing_is_asked() {
        assertThat(new SyaratAlur(null, 0, AMBANG, AMBANG, null, null).penolakan(Tindakan.PENGAJUAN))
                .isEmpty();
        assertThat(new SyaratAlur(null, 0, BigDecimal.ZERO, null, null, null).penolakan(Tindakan.PENGAJUAN))
                .isEmpty();
        assertThat(new SyaratAlur(null, 0, null, AMBANG, null, null).penolakan(Tindakan.PENGAJUAN))
                .isEmpty();
    }

    @Test
    void a_closed_period_stops_the_entrant_but_not_the_checkers() {
        SyaratAlur tertutup = new SyaratAlur("Ditutup.", 0, null, null, null, null);
        assertThat(tertutup.penolakan(Tindakan.PERUBAHAN)).isPresent();
        assertThat(tertutup.penolakan(Tindakan.PENGAJUAN)).isPresent();
        assertThat(tertutup.penolakan(Tindakan.VERIFIKASI)).isEmpty();
        assertThat(tertutup.penolakan(Tindakan.PERSETUJUAN)).isEmpty();
    }

    @Test
    void an_open_remark_holds_the_submission() {
        assertThat(new SyaratAlur(null, 2, null, null, null, null).penolakan(Tindakan.PENGAJUAN))
                .hasValueSatisfying(tolak -> assertThat(tolak.alasan()).contains("2 catatan"));
        assertThat(SyaratAlur.tidakAda().penolakan(Tindakan.PENGAJUAN)).isEmpty();
    }

    @Test
    void only_approval_asks_for_the_position_of_the_day() {
        SyaratAlur bukanPemangku = new SyaratAlur(null, 0, null, null, null, "Anda tidak memangku.");
        assertThat(bukanPemangku.penolakan(Tindakan.PERSETUJUAN))
                .hasValueSatisfying(tolak -> assertThat(tolak.sebab()).isEqualTo(Penolakan.Sebab.WEWENANG));
        for (Tindakan lain : Tindakan.values()) {
            if (lain != Tindakan.PERSETUJUAN) {
                assertThat(bukanPemangku.penolakan(lain)).isEmpty();
            }
        }
    }
}
