package id.simpul.anggaran.dpa.model;

import static id.simpul.anggaran.dpa.model.DpaContoh.kegiatan;
import static id.simpul.anggaran.dpa.model.DpaContoh.program;
import static id.simpul.anggaran.dpa.model.DpaContoh.sub;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PenyusunRincianTest {
    private static final UUID TETAP = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Test
    void a_tree_keeps_order_parent_and_the_id_known_for_a_key() {
        List<Rincian> rincian = PenyusunRincian.susun(
                        TingkatRincian.SUB_KEGIATAN,
                        List.of(program("p"), kegiatan("k", "p"), sub("a", "k", "10"), sub("b", "k", "0")),
                        kunci -> kunci.equals("a") ? TETAP : UUID.randomUUID())
                .rincian();

        assertThat(rincian).extracting(Rincian::kunci).containsExactly("p", "k", "a", "b");
        assertThat(rincian).extracting(Rincian::urutan).containsExactly(0, 1, 2, 3);
        assertThat(rincian.get(2).id()).isEqualTo(TETAP);
        assertThat(rincian.get(2).indukId()).isEqualTo(rincian.get(1).id());
        assertThat(rincian.get(3).anggaran()).isEqualTo(Rupiah.NOL);
    }

    @Test
    void a_parent_may_stand_below_its_child_because_order_is_only_how_the_document_printed_it() {
        assertThat(pelanggaran(kegiatan("k", "p"), sub("a", "k", "1"), program("p")))
                .isEmpty();
    }

    @Test
    void money_above_the_finest_level_is_refused_and_names_the_line() {
        UsulanRincian beruang =
                new UsulanRincian("p", null, TingkatRincian.PROGRAM, null, "Program", null, BigDecimal.TEN, List.of());
        assertThat(pelanggaran(beruang, kegiatan("k", "p"), sub("a", "k", "1")))
                .containsExactly("rincian/0/anggaran hanya-terhalus");
    }

    @Test
    void a_finest_line_without_money_is_refused_because_missing_is_not_zero() {
        assertThat(pelanggaran(program("p"), kegiatan("k", "p"), sub("a", "k", null)))
                .containsExactly("rincian/2/anggaran wajib");
    }

    @Test
    void a_line_above_the_finest_level_must_have_parts() {
        assertThat(pelanggaran(program("p"), kegiatan("k", "p"))).containsExactly("rincian/1/tingkat beranak");
    }

    @Test
    void a_line_may_not_skip_a_level() {
        assertThat(pelanggaran(program("p"), sub("a", "p", "1"))).containsExactly("rincian/1/kunciInduk tingkat");
    }

    @Test
    void a_line_finer_than_the_finest_level_is_refused() {
        UsulanRincian rekening =
                new UsulanRincian("r", "a", TingkatRincian.REKENING, null, "Rekening", null, BigDecimal.ONE, List.of());
        assertThat(pelanggaran(program("p"), kegiatan("k", "p"), sub("a", "k", "1"), rekening))
                .contains("rincian/3/tingkat tingkat");
    }

    @Test
    void a_key_used_twice_and_an_unknown_parent_are_told_together() {
        assertThat(pelanggaran(program("p"), kegiatan("k", "p"), sub("a", "k", "1"), sub("a", "x", "1")))
                .containsExactly("rincian/3/kunci unik", "rincian/3/kunciInduk dikenal");
    }

    @Test
    void a_programme_has_no_parent_and_everything_else_has_one() {
        UsulanRincian berinduk =
                new UsulanRincian("q", "p", TingkatRincian.PROGRAM, null, "Program", null, null, List.of());
        UsulanRincian yatim =
                new UsulanRincian("k", null, TingkatRincian.KEGIATAN, null, "Kegiatan", null, null, List.of());
        assertThat(pelanggaran(program("p"), berinduk, yatim))
                .contains("rincian/1/kunciInduk tanpa-induk", "rincian/2/kunciInduk wajib");
    }

    private static List<String> pelanggaran(UsulanRincian... usulan) {
        return PenyusunRincian.susun(TingkatRincian.SUB_KEGIATAN, List.of(usulan), kunci -> UUID.randomUUID())
                .pelanggaran()
                .stream()
                .map((NilaiTidakSah satu) -> satu.field() + " " + satu.aturan())
                .toList();
    }
}
