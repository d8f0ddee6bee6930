package id.simpul.aturan.anggaran;

import static id.simpul.aturan.anggaran.BarisAnggaran.daun;
import static id.simpul.aturan.anggaran.BarisAnggaran.induk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PohonAnggaranTest {
    private static final Rupiah SEPULUH = Rupiah.dari(10);
    private static final Rupiah EMPAT = Rupiah.dari(4);

    @Test
    void lines_come_in_printed_order_with_their_depth_whatever_the_order_of_input() {
        PohonAnggaran pohon = PohonAnggaran.susun(List.of(
                daun("1.b", "1", 2, SEPULUH, EMPAT),
                induk("1", null, 1, List.of()),
                daun("2", null, 2, SEPULUH, SEPULUH),
                daun("1.a", "1", 1, SEPULUH, EMPAT)));
        assertThat(pohon.urut()).extracting(simpul -> simpul.baris().id()).containsExactly("1", "1.a", "1.b", "2");
        assertThat(pohon.urut()).extracting(SimpulAnggaran::tingkat).containsExactly(0, 1, 1, 0);
        assertThat(pohon.akar().get(0).serapan().anggaran()).isEqualTo(Rupiah.dari(20));
    }

    @Test
    void a_leaf_without_realisation_is_counted_as_missing_and_not_as_zero() {
        PohonAnggaran pohon = PohonAnggaran.susun(List.of(
                induk("1", null, 1, List.of()), daun("a", "1", 1, SEPULUH, EMPAT), daun("b", "1", 2, SEPULUH, null)));
        assertThat(pohon.akar().get(0).daunTanpaRealisasi()).isEqualTo(1);
        assertThat(pohon.akar().get(0).anak().get(1).serapan().alasan()).isEqualTo(AlasanKosong.REALISASI_KOSONG);
        assertThat(pohon.total().realisasi()).isEqualTo(EMPAT);
    }

    @Test
    void nothing_known_sums_to_nothing_known() {
        PohonAnggaran pohon = PohonAnggaran.susun(List.of(daun("a", null, 1, null, null)));
        assertThat(pohon.total()).isEqualTo(new Serapan(null, null, null, null, AlasanKosong.PENYEBUT_KOSONG));
        assertThat(PohonAnggaran.susun(List.of()).total().anggaran()).isNull();
    }

    @Test
    void a_tree_that_cannot_be_summed_is_refused_by_place() {
        ditolak("rincian/1/id", List.of(daun("a", null, 1, SEPULUH, EMPAT), daun("a", null, 2, SEPULUH, EMPAT)));
        ditolak("rincian/0/indukId", List.of(daun("a", "x", 1, SEPULUH, EMPAT)));
        ditolak("rincian/1/indukId", List.of(daun("a", null, 1, SEPULUH, null), daun("b", "a", 1, SEPULUH, EMPAT)));
        ditolak("rincian", List.of(induk("a", "b", 1, List.of()), induk("b", "a", 1, List.of())));
        ditolak("rincian", List.of(induk("a", "a", 1, List.of())));
        ditolak("rincian/0", Arrays.asList((BarisAnggaran) null));
    }

    @Test
    void a_tree_deeper_than_any_real_budget_is_refused() {
        List<BarisAnggaran> rantai = IntStream.range(0, 10_000)
                .mapToObj(i -> induk("b" + i, i == 0 ? null : "b" + (i - 1), 1, List.of()))
                .toList();
        ditolak("rincian", rantai);
    }

    @Test
    void a_printed_percentage_keeps_its_zeros_within_reason() {
        assertThat(new Tercetak("tabel", null, null, new BigDecimal("85.50")).persen())
                .isEqualTo(new BigDecimal("85.50"));
        assertThatThrownBy(() -> new Tercetak("tabel", null, null, new BigDecimal("0e-2147483647")))
                .isInstanceOf(NilaiTidakSah.class);
    }

    private static void ditolak(String field, List<BarisAnggaran> baris) {
        assertThatThrownBy(() -> PohonAnggaran.susun(baris))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo(field));
    }

    @Property(tries = 300)
    void every_level_sums_to_the_same_total_as_the_leaves(@ForAll("pohon") List<BarisAnggaran> baris) {
        PohonAnggaran pohon = PohonAnggaran.susun(baris);
        Rupiah daun = Rupiah.sum(pohon.urut()
                .filter(simpul -> simpul.anak().isEmpty())
                .map(simpul -> simpul.serapan().anggaran())
                .toList());
        assertThat(pohon.total().anggaran()).isEqualTo(daun);
        assertThat(pohon.urut().filter(simpul -> !simpul.anak().isEmpty()))
                .allSatisfy(simpul -> assertThat(simpul.serapan().anggaran())
                        .isEqualTo(Rupiah.sum(simpul.anak().stream()
                                .map(anak -> anak.serapan().anggaran())
                                .toList())));
    }

    @Property(tries = 300)
    void the_order_of_input_does_not_matter(@ForAll("pohon") List<BarisAnggaran> baris, @ForAll Random acak) {
        List<BarisAnggaran> terkocok = new ArrayList<>(baris);
        Collections.shuffle(terkocok, acak);
        assertThat(PohonAnggaran.susun(terkocok).total())
                .isEqualTo(PohonAnggaran.susun(baris).total());
    }

    /** Pohon acak: induk baris ke-i adalah salah satu baris sebelumnya, uang hanya pada daun. */
    @Provide
    Arbitrary<List<BarisAnggaran>> pohon() {
        return Arbitraries.longs()
                .between(0, 1_000_000_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(uang -> {
                    int[] induk = IntStream.range(0, uang.size())
                            .map(i -> i == 0 ? -1 : (int) (uang.get(i) % (i + 1)) - 1)
                            .toArray();
                    return IntStream.range(0, uang.size())
                            .mapToObj(i -> baris(i, induk, uang.get(i)))
                            .toList();
                });
    }

    private static BarisAnggaran baris(int i, int[] induk, long uang) {
        String indukId = induk[i] < 0 ? null : "b" + induk[i];
        return IntStream.of(induk).anyMatch(j -> j == i)
                ? induk("b" + i, indukId, i, List.of())
                : daun("b" + i, indukId, i, Rupiah.dari(uang), Rupiah.dari(uang / 2));
    }
}
