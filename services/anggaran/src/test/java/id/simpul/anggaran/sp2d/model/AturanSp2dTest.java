package id.simpul.anggaran.sp2d.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.dpa.model.DpaContoh;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanSp2dTest {
    private final Map<String, Rincian> anggaran =
            DpaContoh.duaSub("MURNI", "600", "400").perKunci();

    @Test
    void a_payment_up_to_the_last_rupiah_is_accepted_and_one_more_is_refused_with_what_is_left() {
        assertThat(periksa(sp2d(JenisSp2d.LS, "a", 100), Map.of("a", Rupiah.dari(500))))
                .isEmpty();
        assertThat(periksa(sp2d(JenisSp2d.LS, "a", 101), Map.of("a", Rupiah.dari(500))))
                .singleElement()
                .satisfies(satu ->
                        assertThat(satu).hasMessageContaining("tersisa Rp100").hasMessageContaining("lebih Rp1"));
    }

    @Test
    void a_return_gives_room_back_but_never_more_than_was_realised() {
        assertThat(periksa(sp2d(JenisSp2d.PENGEMBALIAN, "a", 500), Map.of("a", Rupiah.dari(500))))
                .isEmpty();
        assertThat(periksa(sp2d(JenisSp2d.PENGEMBALIAN, "a", 501), Map.of("a", Rupiah.dari(500))))
                .extracting(NilaiTidakSah::aturan)
                .containsExactly("melebihi-realisasi");
    }

    @Test
    void a_return_is_accepted_even_where_a_shift_left_the_line_above_its_budget() {
        assertThat(periksa(sp2d(JenisSp2d.PENGEMBALIAN, "b", 10), Map.of("b", Rupiah.dari(450))))
                .isEmpty();
    }

    @Test
    void a_return_of_a_named_sp2d_is_limited_to_what_that_sp2d_paid_on_the_line() {
        Sp2d asal = sp2d(JenisSp2d.LS, "a", 100);
        Map<String, Rupiah> sudahKembali = Map.of("a", Rupiah.dari(70));

        assertThat(AturanSp2d.terhadapAsal(sp2d(JenisSp2d.PENGEMBALIAN, "a", 30), asal, sudahKembali))
                .isEmpty();
        assertThat(AturanSp2d.terhadapAsal(sp2d(JenisSp2d.PENGEMBALIAN, "a", 31), asal, sudahKembali))
                .singleElement()
                .satisfies(satu -> assertThat(satu).hasMessageContaining("paling banyak Rp30"));
        assertThat(AturanSp2d.terhadapAsal(sp2d(JenisSp2d.PENGEMBALIAN, "b", 1), asal, Map.of()))
                .hasSize(1);
    }

    @Test
    void only_an_advance_charges_no_line() {
        assertThat(JenisSp2d.UP.bolehBerbaris()).isFalse();
        assertThat(JenisSp2d.TU.bolehBerbaris()).isTrue();
        assertThat(JenisSp2d.TU.wajibBerbaris()).isFalse();
        assertThat(List.of(JenisSp2d.GU, JenisSp2d.LS, JenisSp2d.GU_NIHIL, JenisSp2d.TU_NIHIL, JenisSp2d.PENGEMBALIAN))
                .allMatch(JenisSp2d::wajibBerbaris);
    }

    private List<NilaiTidakSah> periksa(Sp2d sp2d, Map<String, Rupiah> terealisasi) {
        return AturanSp2d.terhadapAnggaran(sp2d, anggaran, terealisasi);
    }

    private static Sp2d sp2d(JenisSp2d jenis, String kunci, long nilai) {
        return new Sp2d(
                UUID.randomUUID(),
                2022,
                "n-" + UUID.randomUUID(),
                LocalDate.of(2022, 3, 1),
                jenis,
                null,
                Rupiah.dari(nilai),
                null,
                null,
                List.of(new BarisSp2d(kunci, "Sub " + kunci, Rupiah.dari(nilai))),
                "operator",
                Instant.EPOCH);
    }
}
