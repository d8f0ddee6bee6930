package id.simpul.realisasi.jendela.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanJendelaTest {
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final UUID INDIKATOR = UUID.randomUUID();
    private static final AturanJendela JULI =
            new AturanJendela(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 20), DaftarPengecualian.kosong());

    @Test
    void the_days_are_those_of_the_city_and_the_last_one_counts() {
        assertThat(keadaan(JULI, "2024-06-30T16:59:59Z")).isEqualTo(KeadaanJendela.BELUM_DIBUKA);
        assertThat(keadaan(JULI, "2024-06-30T17:00:00Z")).isEqualTo(KeadaanJendela.TERBUKA);
        assertThat(keadaan(JULI, "2024-07-20T16:59:59Z")).isEqualTo(KeadaanJendela.TERBUKA);
        assertThat(keadaan(JULI, "2024-07-20T17:00:00Z")).isEqualTo(KeadaanJendela.DITUTUP);
    }

    @Test
    void an_exception_opens_until_its_end_for_whom_it_names_and_locks_again_by_itself() {
        Instant sampai = Instant.parse("2024-08-01T00:00:00Z");
        AturanJendela dikecualikan = dengan(new Pengecualian(
                UUID.randomUUID(), INDIKATOR, sampai, "Server rusak", "admin", sampai.minusSeconds(9), null));
        assertThat(keadaan(dikecualikan, "2024-07-31T23:59:59Z")).isEqualTo(KeadaanJendela.DIKECUALIKAN);
        assertThat(keadaan(dikecualikan, "2024-08-01T00:00:00Z")).isEqualTo(KeadaanJendela.DITUTUP);
        assertThat(dikecualikan.keadaan(UUID.randomUUID(), sampai.minusSeconds(1), WIB))
                .isEqualTo(KeadaanJendela.DITUTUP);
        assertThat(dikecualikan.tenggat(INDIKATOR, sampai.minusSeconds(1), WIB)).isEqualTo(sampai);
        assertThat(dikecualikan.tenggat(INDIKATOR, sampai, WIB)).isEqualTo(Instant.parse("2024-07-20T17:00:00Z"));
        assertThat(dikecualikan.pengecualian().kunci(sampai).isi().get(0).terkunciPada())
                .isEqualTo(sampai);
    }

    @Test
    void it_cannot_close_before_it_opens() {
        LocalDate hari = LocalDate.of(2024, 7, 1);
        assertThatThrownBy(() -> new AturanJendela(hari, hari.minusDays(1), DaftarPengecualian.kosong()))
                .isInstanceOf(NilaiTidakSah.class);
    }

    private static AturanJendela dengan(Pengecualian satu) {
        return new AturanJendela(
                JULI.buka(), JULI.tutup(), DaftarPengecualian.kosong().tambah(satu));
    }

    private static KeadaanJendela keadaan(AturanJendela aturan, String kini) {
        return aturan.keadaan(INDIKATOR, Instant.parse(kini), WIB);
    }
}
