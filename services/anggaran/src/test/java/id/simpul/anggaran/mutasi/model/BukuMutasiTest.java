package id.simpul.anggaran.mutasi.model;

import static id.simpul.anggaran.dpa.model.DpaContoh.kegiatan;
import static id.simpul.anggaran.dpa.model.DpaContoh.program;
import static id.simpul.anggaran.dpa.model.DpaContoh.sub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.simpul.anggaran.dpa.model.BedaDpa.NasibBaris;
import id.simpul.anggaran.dpa.model.Dpa;
import id.simpul.anggaran.dpa.model.DpaContoh;
import id.simpul.anggaran.dpa.model.Rincian;
import id.simpul.anggaran.dpa.model.UsulanRincian;
import id.simpul.anggaran.dpa.model.VersiAnggaran;
import id.simpul.aturan.nilai.Rupiah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BukuMutasiTest {
    @Test
    void only_what_moved_is_written_and_a_line_of_zero_is_still_a_line() {
        Dpa murni = dpa("MURNI", 600, 0, -1);
        Dpa geser = dpa("PERGESERAN-1", 500, 0, 100);
        assertThat(BukuMutasi.antara(null, murni))
                .extracting(BarisMutasi::kunci)
                .containsExactly("tetap", "s0", "s1");
        assertThat(BukuMutasi.antara(murni, geser))
                .extracting(BarisMutasi::kunci, BarisMutasi::nasib, satu -> satu.selisih()
                        .nilai()
                        .intValue())
                .containsExactly(tuple("s0", NasibBaris.BERUBAH, -100), tuple("s2", NasibBaris.BARU, 100));
    }

    @Property
    void replaying_the_ledger_gives_the_version_in_force_after_every_ratification(
            @ForAll @Size(min = 1, max = 6) List<@Size(5) List<@IntRange(min = -1, max = 4) Integer>> versi) {
        List<BarisMutasi> buku = new ArrayList<>();
        Dpa berlaku = null;
        for (List<Integer> isi : versi) {
            Dpa baru = dpa("PERUBAHAN", isi.stream().mapToInt(Integer::intValue).toArray());
            buku.addAll(BukuMutasi.antara(berlaku, baru));
            berlaku = baru;
            assertThat(BukuMutasi.putarUlang(buku)).isEqualTo(menurutVersi(berlaku));
        }
    }

    @Property
    void a_shift_leaves_the_sum_of_its_movements_at_zero(
            @ForAll @Size(5) List<@IntRange(min = 0, max = 9) Integer> isi, @ForAll @IntRange(max = 4) int putaran) {
        List<Integer> bergeser = new ArrayList<>(isi);
        Collections.rotate(bergeser, putaran);
        List<BarisMutasi> mutasi = BukuMutasi.antara(larik("MURNI", isi), larik("PERGESERAN-1", bergeser));
        assertThat(Rupiah.sum(mutasi.stream().map(BarisMutasi::selisih).toList()))
                .isEqualTo(Rupiah.NOL);
    }

    @Test
    void a_ledger_with_a_movement_missing_is_noticed() {
        Dpa murni = dpa("MURNI", 600);
        Dpa ubah = dpa("PERUBAHAN", 700);
        List<BarisMutasi> bolong = BukuMutasi.antara(murni, ubah);
        assertThatThrownBy(() -> BukuMutasi.putarUlang(bolong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("s0");
    }

    @Test
    void the_first_version_is_a_determination_whatever_its_name() {
        assertThat(JenisMutasi.dari(new VersiAnggaran("PERUBAHAN"), true)).isEqualTo(JenisMutasi.PENETAPAN);
        assertThat(JenisMutasi.dari(new VersiAnggaran("PERUBAHAN"), false)).isEqualTo(JenisMutasi.PERUBAHAN);
        assertThat(JenisMutasi.dari(new VersiAnggaran("PERGESERAN-2"), false)).isEqualTo(JenisMutasi.PERGESERAN);
    }

    private static Map<String, Rupiah> menurutVersi(Dpa dpa) {
        return dpa.rincian().stream()
                .filter(dpa::terhalus)
                .collect(Collectors.toMap(Rincian::kunci, Rincian::anggaran));
    }

    private static Dpa larik(String versi, List<Integer> isi) {
        return dpa(versi, isi.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Sub kegiatan s0, s1, ...; -1 berarti baris itu tidak ada. */
    private static Dpa dpa(String versi, int... anggaran) {
        List<UsulanRincian> usulan = new ArrayList<>(List.of(program("p"), kegiatan("k", "p"), sub("tetap", "k", "1")));
        for (int i = 0; i < anggaran.length; i++) {
            if (anggaran[i] >= 0) {
                usulan.add(sub("s" + i, "k", String.valueOf(anggaran[i])));
            }
        }
        return DpaContoh.dpa(versi, usulan);
    }
}
