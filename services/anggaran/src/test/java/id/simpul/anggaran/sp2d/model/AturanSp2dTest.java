package id.simpul.anggaran.sp2d.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.dpa.model.DpaContoh;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanSp2dTest {
    private static final LocalDate TANGGAL = LocalDate.of(2022, 3, 1);

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
        AsalSp2d asal = AsalSp2d.dari(usulan(JenisSp2d.LS, "a", 100, null))
                .dirujuk(usulan(JenisSp2d.PENGEMBALIAN, "a", 70, null));

        assertThat(AturanAsal.periksa(usulan(JenisSp2d.PENGEMBALIAN, "a", 30, asal)))
                .isEmpty();
        assertThat(AturanAsal.periksa(usulan(JenisSp2d.PENGEMBALIAN, "a", 31, asal)))
                .singleElement()
                .satisfies(satu -> assertThat(satu).hasMessageContaining("paling banyak Rp30"));
        assertThat(AturanAsal.periksa(usulan(JenisSp2d.PENGEMBALIAN, "b", 1, asal)))
                .hasSize(1);
    }

    @Test
    void a_line_that_is_no_longer_in_the_budget_in_force_is_refused() {
        assertThat(periksa(sp2d(JenisSp2d.LS, "z", 1), Map.of()))
                .extracting(NilaiTidakSah::aturan)
                .containsExactly("dikenal");
    }

    @Test
    void the_books_move_on_with_every_accepted_payment() {
        BukuBayar buku = new BukuBayar(Map.of(), Map.of(), Set.of("TU"));
        UsulanSp2d tu = new UsulanSp2d(2022, "TU", TANGGAL, JenisSp2d.TU, Rupiah.dari(50), null, null, List.of());
        buku.catat(tu);
        assertThat(buku.asal("TU").ditutup()).isFalse();
        buku.catat(usulan(JenisSp2d.TU_NIHIL, "a", 40, buku.asal("TU")));
        assertThat(buku.asal("TU").ditutup()).isTrue();
        assertThat(buku.terealisasi("a")).isEqualTo(Rupiah.dari(40));
        assertThat(AturanAsal.periksa(usulan(JenisSp2d.TU_NIHIL, "a", 1, buku.asal("TU"))))
                .extracting(NilaiTidakSah::aturan)
                .containsExactly("asal-terbuka");
    }

    @Test
    void only_an_advance_charges_no_line() {
        assertThat(JenisSp2d.UP.bolehBerbaris()).isFalse();
        assertThat(JenisSp2d.TU.bolehBerbaris()).isTrue();
        assertThat(JenisSp2d.TU.wajibBerbaris()).isFalse();
        assertThat(List.of(JenisSp2d.GU, JenisSp2d.LS, JenisSp2d.GU_NIHIL, JenisSp2d.TU_NIHIL, JenisSp2d.PENGEMBALIAN))
                .allMatch(JenisSp2d::wajibBerbaris);
    }

    private List<NilaiTidakSah> periksa(UsulanSp2d usulan, Map<String, Rupiah> terealisasi) {
        return AturanSp2d.terhadapAnggaran(usulan, anggaran, BukuBayar.untukSatu(terealisasi));
    }

    private static UsulanSp2d sp2d(JenisSp2d jenis, String kunci, long nilai) {
        return usulan(jenis, kunci, nilai, null);
    }

    private static UsulanSp2d usulan(JenisSp2d jenis, String kunci, long nilai, AsalSp2d asal) {
        return new UsulanSp2d(
                2022,
                "n-" + UUID.randomUUID(),
                TANGGAL,
                jenis,
                null,
                asal == null ? null : new RujukanAsal(asal.nomor(), asal),
                null,
                List.of(new BarisSp2d(kunci, "Sub " + kunci, Rupiah.dari(nilai))));
    }
}
