package id.simpul.wewenang.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.wewenang.model.JabatanPimpinan.Pemangku;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JabatanPimpinanTest {
    private static final LocalDate AWAL = LocalDate.of(2024, 3, 1);
    private static final LocalDate AKHIR = LocalDate.of(2024, 3, 31);

    @Test
    void both_ends_of_a_tenure_count_and_the_days_outside_do_not() {
        List<JabatanPimpinan> semua = List.of(jabatan(pemangku("ani", "PLT", AWAL, AKHIR)));
        assertThat(JabatanPimpinan.wewenang(semua, "ani", AWAL)).isPresent();
        assertThat(JabatanPimpinan.wewenang(semua, "ani", AKHIR)).isPresent();
        assertThat(JabatanPimpinan.wewenang(semua, "ani", AWAL.minusDays(1))).isEmpty();
        assertThat(JabatanPimpinan.wewenang(semua, "ani", AKHIR.plusDays(1))).isEmpty();
        assertThat(JabatanPimpinan.wewenang(semua, "budi", AWAL)).isEmpty();
    }

    @Test
    void the_strongest_kind_of_the_day_is_kept_as_evidence() {
        List<JabatanPimpinan> semua =
                List.of(jabatan(pemangku("ani", "PLH", AWAL, AKHIR), pemangku("ani", "DEFINITIF", AWAL, null)));
        assertThat(JabatanPimpinan.wewenang(semua, "ani", AWAL)).hasValueSatisfying(bukti -> {
            assertThat(bukti.jenis()).isEqualTo("DEFINITIF");
            assertThat(bukti.jabatan()).isEqualTo("Kepala Dinas Sosial");
            assertThat(bukti.tanggal()).isEqualTo(AWAL);
        });
    }

    @Test
    void the_reason_tells_where_to_register_or_which_tenure_has_ended() {
        assertThat(JabatanPimpinan.sebabTanpaWewenang(List.of(), "ani", AWAL))
                .contains("POST /api/perencanaan/v1/jabatan");
        List<JabatanPimpinan> semua = List.of(jabatan(pemangku("ani", "PLT", AWAL, AKHIR)));
        assertThat(JabatanPimpinan.sebabTanpaWewenang(semua, "ani", AKHIR.plusDays(1)))
                .contains("PLT 2024-03-01 s.d. 2024-03-31", "2024-04-01");
        assertThat(JabatanPimpinan.sebabTanpaWewenang(semua, "budi", AWAL)).contains("tidak memangku");
    }

    private static JabatanPimpinan jabatan(Pemangku... pemangku) {
        return new JabatanPimpinan(UUID.randomUUID(), "Kepala Dinas Sosial", List.of(pemangku));
    }

    private static Pemangku pemangku(String sub, String jenis, LocalDate mulai, LocalDate selesai) {
        return new Pemangku(UUID.randomUUID(), sub, jenis, mulai, selesai, "Uji");
    }
}
