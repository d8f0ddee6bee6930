package id.simpul.anggaran.rekap;

import static id.simpul.anggaran.dpa.model.DpaContoh.id;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaContoh;
import id.simpul.anggaran.pelampauan.model.KebijakanPelampauan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AturanRekapTest {
    private final Dpa dpa = DpaContoh.duaSub("MURNI", "275434000", "0");

    @Test
    void realisation_up_to_the_last_rupiah_of_the_line_is_accepted() {
        assertThat(periksa(baris("a", "275434000"), baris("b", "0"))).isEmpty();
    }

    @Test
    void realisation_above_the_line_names_what_is_left_and_the_excess() {
        assertThat(periksa(baris("a", "275987000"))).singleElement().satisfies(satu -> {
            assertThat(satu.field()).isEqualTo("baris/0/realisasi");
            assertThat(satu.aturan()).isEqualTo("melebihi-anggaran");
            assertThat(satu).hasMessageContaining("tersisa Rp275434000").hasMessageContaining("lebih Rp553000");
        });
    }

    @Test
    void a_line_that_is_a_sum_an_unknown_line_and_a_line_twice_are_refused() {
        assertThat(periksa(
                        baris("k", "1"),
                        new IsianRekap.Baris(UUID.randomUUID(), BigDecimal.ONE, null),
                        baris("a", "1"),
                        baris("a", "1")))
                .extracting(satu -> satu.field() + " " + satu.aturan())
                .containsExactly(
                        "baris/0/rincianId hanya-terhalus", "baris/1/rincianId dikenal", "baris/3/rincianId unik");
    }

    private List<NilaiTidakSah> periksa(IsianRekap.Baris... baris) {
        return AturanRekap.periksa(dpa, KebijakanPelampauan.TOLAK, List.of(baris));
    }

    private IsianRekap.Baris baris(String kunci, String realisasi) {
        return new IsianRekap.Baris(id(dpa, kunci), new BigDecimal(realisasi), null);
    }
}
