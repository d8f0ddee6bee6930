package id.simpul.anggaran.dpa.model;

import static id.simpul.anggaran.dpa.model.DpaContoh.kegiatan;
import static id.simpul.anggaran.dpa.model.DpaContoh.program;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PergeseranTest {
    private static final String MAKAN = "5.1.02.01.01.0052";

    @Test
    void between_objects_of_one_kind_the_secretary_of_the_city_approves() {
        Pergeseran geser = antara(
                List.of(rekening("r1", MAKAN, "APBD", 600), rekening("r2", "5.1.02.02.01.0001", "APBD", 400)),
                List.of(rekening("r1", MAKAN, "APBD", 500), rekening("r2", "5.1.02.02.01.0001", "APBD", 500)));
        assertThat(geser.bagian())
                .containsExactly(new Pergeseran.Bagian(JenisPergeseran.ANTAR_OBJEK, Rupiah.dari(100)));
        assertThat(geser.penyetuju()).isEqualTo(PenyetujuPergeseran.SEKRETARIS_DAERAH);
    }

    @Test
    void inside_one_object_the_finance_officer_approves_and_across_kinds_it_changes_the_budget_law() {
        assertThat(jenis("5.1.02.01.02.0001")).isEqualTo(JenisPergeseran.ANTAR_RINCIAN_OBJEK);
        assertThat(jenis("5.1.02.01.01.0053")).isEqualTo(JenisPergeseran.ANTAR_SUB_RINCIAN_OBJEK);
        assertThat(JenisPergeseran.ANTAR_SUB_RINCIAN_OBJEK.penyetuju()).isEqualTo(PenyetujuPergeseran.PPKD);
        assertThat(jenis("5.1.01.01.01.0001")).isEqualTo(JenisPergeseran.ANTAR_JENIS);
        assertThat(jenis("5.2.02.01.01.0001")).isEqualTo(JenisPergeseran.ANTAR_KELOMPOK);
        assertThat(JenisPergeseran.ANTAR_KELOMPOK.penyetuju()).isEqualTo(PenyetujuPergeseran.PERUBAHAN_APBD);
    }

    @Test
    void the_same_account_of_another_source_of_funds_is_a_shift_the_rule_book_does_not_settle() {
        Pergeseran geser = antara(
                List.of(rekening("r1", MAKAN, "PAD", 600), rekening("r2", MAKAN, "DAU", 400)),
                List.of(rekening("r1", MAKAN, "PAD", 599), rekening("r2", MAKAN, "DAU", 401)));
        assertThat(geser.bagian())
                .extracting(Pergeseran.Bagian::jenis)
                .containsExactly(JenisPergeseran.ANTAR_SUMBER_DANA);
        assertThat(geser.penyetuju()).isEqualTo(PenyetujuPergeseran.BELUM_DIATUR);
        assertThat(geser.adaBelumDiatur()).isTrue();
    }

    @Test
    void accounts_that_cannot_be_read_are_named_as_such_instead_of_guessed() {
        Pergeseran geser = antara(
                List.of(rekening("r1", null, null, 600), rekening("r2", MAKAN, null, 400)),
                List.of(rekening("r1", null, null, 500), rekening("r2", MAKAN, null, 500)));
        assertThat(geser.bagian())
                .containsExactly(new Pergeseran.Bagian(JenisPergeseran.REKENING_TIDAK_DIKENAL, Rupiah.dari(100)));
    }

    @Test
    void between_sub_kegiatan_it_waits_for_the_changed_budget_and_the_highest_approver_wins() {
        Dpa lama = DpaContoh.duaSub("MURNI", "600", "400");
        Dpa baru = DpaContoh.duaSub("PERGESERAN-1", "500", "500");
        assertThat(Pergeseran.antara(lama, baru).bagian())
                .containsExactly(new Pergeseran.Bagian(JenisPergeseran.ANTAR_SUB_KEGIATAN, Rupiah.dari(100)));
        assertThat(Pergeseran.antara(lama, baru).penyetuju()).isEqualTo(PenyetujuPergeseran.PERUBAHAN_APBD);
    }

    @Test
    void other_wording_alone_is_a_shift_of_wording_and_no_difference_is_no_shift() {
        List<UsulanRincian> semula = List.of(rekening("r1", MAKAN, "APBD", 600));
        UsulanRincian lain = new UsulanRincian(
                "r1", "s", TingkatRincian.REKENING, MAKAN, "Nama lain", "APBD", new BigDecimal(600), List.of());
        assertThat(antara(semula, List.of(lain)).bagian())
                .containsExactly(new Pergeseran.Bagian(JenisPergeseran.URAIAN, Rupiah.NOL));
        assertThat(antara(semula, semula).bagian()).isEmpty();
    }

    @Property
    void what_moves_on_all_levels_together_is_what_moves_between_the_lines(
            @ForAll @Size(8) List<@IntRange(min = 0, max = 50) Integer> semula,
            @ForAll @Size(8) List<@IntRange(min = 0, max = 50) Integer> sesudah) {
        Pergeseran geser = antara(acak(semula), acak(sesudah));
        long mutlak = 0;
        long bersih = 0;
        for (int i = 0; i < semula.size(); i++) {
            mutlak += Math.abs(sesudah.get(i) - semula.get(i));
            bersih += sesudah.get(i) - semula.get(i);
        }
        assertThat(geser.nilai()).isEqualTo(Rupiah.dari((mutlak - Math.abs(bersih)) / 2));
        assertThat(geser.selisihTotal()).isEqualTo(Rupiah.bertanda("selisih", BigDecimal.valueOf(bersih)));
    }

    private static List<UsulanRincian> acak(List<Integer> nilai) {
        String[] kode = {
            MAKAN,
            "5.1.02.01.01.0053",
            "5.1.02.01.02.0001",
            "5.1.02.02.01.0001",
            "5.1.01.01.01.0001",
            "5.2.02.01.01.0001",
            MAKAN,
            null
        };
        List<UsulanRincian> baris = new ArrayList<>();
        for (int i = 0; i < nilai.size(); i++) {
            baris.add(rekening("r" + i, kode[i], i == 6 ? "DAU" : "PAD", nilai.get(i)));
        }
        return baris;
    }

    private static JenisPergeseran jenis(String tujuan) {
        Pergeseran geser = antara(
                List.of(rekening("r1", MAKAN, "APBD", 600), rekening("r2", tujuan, "APBD", 400)),
                List.of(rekening("r1", MAKAN, "APBD", 599), rekening("r2", tujuan, "APBD", 401)));
        assertThat(geser.bagian()).hasSize(1);
        return geser.bagian().get(0).jenis();
    }

    private static Pergeseran antara(List<UsulanRincian> lama, List<UsulanRincian> baru) {
        return Pergeseran.antara(dpa("MURNI", lama), dpa("PERGESERAN-1", baru));
    }

    private static UsulanRincian rekening(String kunci, String kode, String sumberDana, long anggaran) {
        return new UsulanRincian(
                kunci,
                "s",
                TingkatRincian.REKENING,
                kode,
                "Rekening " + kunci,
                sumberDana,
                BigDecimal.valueOf(anggaran),
                List.of());
    }

    private static Dpa dpa(String versi, List<UsulanRincian> rekening) {
        List<UsulanRincian> usulan = new ArrayList<>(List.of(
                program("p"),
                kegiatan("k", "p"),
                new UsulanRincian("s", "k", TingkatRincian.SUB_KEGIATAN, null, "Sub s", null, null, List.of())));
        usulan.addAll(rekening);
        PenyusunRincian.Susunan susunan =
                PenyusunRincian.susun(TingkatRincian.REKENING, usulan, kunci -> UUID.randomUUID());
        assertThat(susunan.pelanggaran()).isEmpty();
        return new Dpa(
                UUID.randomUUID(),
                2022,
                new VersiAnggaran(versi),
                TingkatRincian.REKENING,
                null,
                null,
                List.of(),
                susunan.rincian(),
                0);
    }
}
