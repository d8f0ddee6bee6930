package id.simpul.anggaran.dpa.model;

import static id.simpul.anggaran.dpa.model.DpaContoh.duaSub;
import static id.simpul.anggaran.dpa.model.DpaContoh.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Rupiah;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanVersiTest {
    @Test
    void a_shift_that_changes_the_total_is_refused_naming_the_difference_and_its_direction() {
        assertThatThrownBy(() -> menjagaTotal("PERGESERAN-1", 1_000, 900))
                .isInstanceOf(NilaiTidakSah.class)
                .hasMessageContaining("total Rp900")
                .hasMessageContaining("Rp100 (lebih)");
        assertThatThrownBy(() -> menjagaTotal("PERGESERAN-1", 850, 900)).hasMessageContaining("Rp50 (kurang)");
    }

    @Test
    void a_shift_with_the_same_total_and_a_perubahan_with_another_are_accepted() {
        assertThatCode(() -> menjagaTotal("PERGESERAN-2", 900, 900)).doesNotThrowAnyException();
        assertThatCode(() -> menjagaTotal("PERUBAHAN", 1_000, 900)).doesNotThrowAnyException();
    }

    @Test
    void murni_comes_first_and_a_shift_needs_something_to_shift() {
        assertThat(alasan("MURNI")).isEmpty();
        assertThat(alasan("MURNI", "PERUBAHAN")).isPresent();
        assertThat(alasan("PERGESERAN-1")).isPresent();
        assertThat(alasan("PERGESERAN-1", "MURNI")).isEmpty();
        assertThat(alasan("PERUBAHAN"))
                .as("dokumen lama hanya mencetak anggaran sesudah perubahan")
                .isEmpty();
    }

    @Test
    void shifts_are_ratified_in_their_order_also_after_a_perubahan() {
        assertThat(alasan("PERGESERAN-1", "MURNI", "PERGESERAN-2")).isPresent();
        assertThat(alasan("PERGESERAN-3", "MURNI", "PERGESERAN-2", "PERUBAHAN")).isEmpty();
        assertThat(alasan("PERUBAHAN", "MURNI", "PERGESERAN-2")).isEmpty();
    }

    @Test
    void money_already_spent_may_not_be_cut_below_nor_lose_its_line() {
        Dpa lama = duaSub("MURNI", "600", "400");
        Map<UUID, Rupiah> terpakai = Map.of(id(lama, "a"), Rupiah.dari(500), id(lama, "b"), Rupiah.dari(1));
        Dpa dipotong = duaSub("PERGESERAN-1", "499", "501");
        Dpa tanpaB = DpaContoh.dpa(
                "PERUBAHAN",
                List.of(DpaContoh.program("p"), DpaContoh.kegiatan("k", "p"), DpaContoh.sub("a", "k", "500")));

        assertThat(AturanVersi.realisasiTertampung(lama, terpakai, dipotong))
                .extracting(NilaiTidakSah::field)
                .containsExactly("rincian/2/anggaran");
        assertThat(AturanVersi.realisasiTertampung(lama, terpakai, tanpaB))
                .singleElement()
                .satisfies(satu -> assertThat(satu).hasMessageContaining("tidak boleh hilang"));
        assertThat(AturanVersi.realisasiTertampung(lama, terpakai, duaSub("PERGESERAN-1", "500", "500")))
                .isEmpty();
    }

    @Test
    void a_line_without_spending_may_disappear() {
        Dpa lama = duaSub("MURNI", "600", "400");
        Dpa tanpaB = DpaContoh.dpa(
                "PERUBAHAN",
                List.of(DpaContoh.program("p"), DpaContoh.kegiatan("k", "p"), DpaContoh.sub("a", "k", "600")));
        assertThat(AturanVersi.realisasiTertampung(lama, Map.of(id(lama, "b"), Rupiah.NOL), tanpaB))
                .isEmpty();
    }

    private static void menjagaTotal(String versi, long total, long berlaku) {
        AturanVersi.pergeseranMenjagaTotal(new VersiAnggaran(versi), Rupiah.dari(total), Rupiah.dari(berlaku));
    }

    private static Optional<String> alasan(String versi, String... sah) {
        return AturanVersi.alasanTidakBolehMenyusul(
                new VersiAnggaran(versi),
                Arrays.stream(sah).map(VersiAnggaran::new).toList());
    }
}
