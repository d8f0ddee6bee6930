package id.simpul.realisasi.realisasi.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AlurTest {
    private static final String PENGISI = "orang-pengisi";
    private static final String PENGAJU = "orang-pengaju";
    private static final String PEMERIKSA = "orang-pemeriksa";
    private static final String PENYETUJU = "orang-penyetuju";

    @Test
    void each_action_has_its_own_starting_states() {
        assertThat(sebabDari(Tindakan.PERSETUJUAN, StatusRealisasi.DRAF, PENYETUJU))
                .isEqualTo(Penolakan.Sebab.STATUS);
        assertThat(sebabDari(Tindakan.PERSETUJUAN, StatusRealisasi.DIAJUKAN, PENYETUJU))
                .isEqualTo(Penolakan.Sebab.STATUS);
        assertThat(sebabDari(Tindakan.PERUBAHAN, StatusRealisasi.DIAJUKAN, PENGISI))
                .isEqualTo(Penolakan.Sebab.STATUS);
        assertThat(sebabDari(Tindakan.PEMBUKAAN, StatusRealisasi.DIVERIFIKASI, PENYETUJU))
                .isEqualTo(Penolakan.Sebab.STATUS);
        assertThat(sebabDari(Tindakan.PENOLAKAN, StatusRealisasi.DISETUJUI, PEMERIKSA))
                .isEqualTo(Penolakan.Sebab.STATUS);
    }

    @Test
    void whoever_entered_or_submitted_does_not_check_or_return() {
        for (String pembuat : new String[] {PENGISI, PENGAJU}) {
            assertThat(sebabDari(Tindakan.VERIFIKASI, StatusRealisasi.DIAJUKAN, pembuat))
                    .isEqualTo(Penolakan.Sebab.ORANG);
            assertThat(sebabDari(Tindakan.PENOLAKAN, StatusRealisasi.DIAJUKAN, pembuat))
                    .isEqualTo(Penolakan.Sebab.ORANG);
            assertThat(sebabDari(Tindakan.PERSETUJUAN, StatusRealisasi.DIVERIFIKASI, pembuat))
                    .isEqualTo(Penolakan.Sebab.ORANG);
        }
        assertThat(sebabDari(Tindakan.VERIFIKASI, StatusRealisasi.DIAJUKAN, PEMERIKSA))
                .isNull();
    }

    @Test
    void whoever_verified_does_not_approve_but_may_still_return_it() {
        assertThat(sebabDari(Tindakan.PERSETUJUAN, StatusRealisasi.DIVERIFIKASI, PEMERIKSA))
                .isEqualTo(Penolakan.Sebab.ORANG);
        assertThat(sebabDari(Tindakan.PENOLAKAN, StatusRealisasi.DIVERIFIKASI, PEMERIKSA))
                .isNull();
        assertThat(sebabDari(Tindakan.PERSETUJUAN, StatusRealisasi.DIVERIFIKASI, PENYETUJU))
                .isNull();
    }

    @Test
    void an_earlier_verifier_may_approve_a_later_round_verified_by_someone_else() {
        Jejak jejak = jejak().melangkah(langkah(Tindakan.VERIFIKASI, "orang-lain"));
        assertThat(new Alur(ObjekAlur.REALISASI, StatusRealisasi.DIVERIFIKASI, jejak)
                        .penolakan(Tindakan.PERSETUJUAN, PEMERIKSA))
                .isEmpty();
    }

    @Test
    void an_entrant_stays_an_entrant_after_someone_else_saves() {
        Jejak jejak = jejak().diisi("orang-lain").diisi("orang-lain");
        assertThat(jejak.pengisi()).containsExactly(PENGISI, "orang-lain");
    }

    @Test
    void the_trail_keeps_the_last_fifty_steps() {
        Jejak jejak = Jejak.baru();
        for (int i = 0; i < 60; i++) {
            jejak = jejak.melangkah(langkah(Tindakan.PENGAJUAN, "orang-" + i));
        }
        assertThat(jejak.langkah()).hasSize(50);
        assertThat(jejak.langkah().get(49).pelaku()).isEqualTo("orang-59");
    }

    private static Penolakan.Sebab sebabDari(Tindakan tindakan, StatusRealisasi status, String orang) {
        return new Alur(ObjekAlur.REALISASI, status, jejak())
                .penolakan(tindakan, orang)
                .map(Penolakan::sebab)
                .orElse(null);
    }

    private static Jejak jejak() {
        return Jejak.baru()
                .diisi(PENGISI)
                .melangkah(langkah(Tindakan.PENGAJUAN, PENGAJU))
                .melangkah(langkah(Tindakan.VERIFIKASI, PEMERIKSA));
    }

    private static Langkah langkah(Tindakan tindakan, String orang) {
        return new Langkah(tindakan.kode(), orang, "uji", Instant.EPOCH, null, null);
    }
}
