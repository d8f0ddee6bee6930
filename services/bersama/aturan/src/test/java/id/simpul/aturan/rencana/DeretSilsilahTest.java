package id.simpul.aturan.rencana;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rencana.DeretSilsilah.Anggota;
import id.simpul.aturan.rencana.DeretSilsilah.Cara;
import id.simpul.aturan.rencana.DeretSilsilah.Sambungan;
import id.simpul.aturan.rencana.DeretSilsilah.Titik;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DeretSilsilahTest {
    @Test
    void a_renamed_indicator_keeps_its_series() {
        DeretSilsilah deret = new DeretSilsilah(
                List.of(anggota("lama", "%", 2021, 40, 2022, 50), anggota("baru", "persen", 2023, 60, 2022, 99)),
                List.of(new Sambungan("baru", "lama", Cara.GANTI_NAMA, 2023)));
        assertThat(deret.susun("baru"))
                .extracting(Titik::tahun, titik -> titik.nilai().intValue(), Titik::cara)
                .containsExactly(
                        tuple(2021, 40, Cara.GANTI_NAMA),
                        tuple(2022, 50, Cara.GANTI_NAMA),
                        tuple(2023, 60, Cara.LANGSUNG));
    }

    @Test
    void a_rename_that_changes_the_unit_does_not_carry_the_figure_over() {
        DeretSilsilah deret = new DeretSilsilah(
                List.of(anggota("lama", "KPM", 2021, 40), anggota("baru", "orang", 2022, 60)),
                List.of(new Sambungan("baru", "lama", Cara.GANTI_NAMA, 2022)));
        assertThat(deret.susun("baru").get(0).alasan()).isEqualTo("satuan-berbeda");
    }

    @Test
    void merged_counts_add_up_while_merged_percentages_only_stand_side_by_side() {
        assertThat(gabungan("orang").get(0).nilai()).isEqualByComparingTo("30");
        assertThat(gabungan("orang").get(0).bagian()).hasSize(2);
        assertThat(gabungan("%").get(0).nilai()).isNull();
        assertThat(gabungan("%").get(0).alasan()).isEqualTo("persen-tidak-dijumlahkan");
    }

    @Test
    void a_merge_with_a_missing_part_is_not_summed() {
        DeretSilsilah deret = new DeretSilsilah(
                List.of(anggota("a", "orang", 2021, 10), anggota("b", "orang"), anggota("c", "orang", 2022, 40)),
                List.of(new Sambungan("c", "a", Cara.GABUNG, 2022), new Sambungan("c", "b", Cara.GABUNG, 2022)));
        assertThat(deret.susun("c").get(0).alasan()).isEqualTo("bagian-kosong");
    }

    @Test
    void before_a_split_the_whole_is_shown_but_not_taken_for_the_part() {
        DeretSilsilah deret = new DeretSilsilah(
                List.of(anggota("utuh", "orang", 2021, 100), anggota("bagian", "orang", 2022, 60)),
                List.of(new Sambungan("bagian", "utuh", Cara.PECAH, 2022)));
        assertThat(deret.susun("bagian"))
                .extracting(Titik::nilai, Titik::alasan)
                .containsExactly(tuple(null, "belum-dipecah"), tuple(new BigDecimal("60"), null));
    }

    @Test
    void a_series_runs_through_more_than_one_rename() {
        DeretSilsilah deret = new DeretSilsilah(
                List.of(anggota("a", "orang", 2016, 1), anggota("b", "orang", 2018, 2), anggota("c", "orang", 2021, 3)),
                List.of(
                        new Sambungan("b", "a", Cara.GANTI_NAMA, 2018),
                        new Sambungan("c", "b", Cara.GANTI_NAMA, 2021)));
        assertThat(deret.susun("c"))
                .extracting(titik -> titik.nilai().intValue())
                .containsExactly(1, 2, 3);
    }

    private static List<Titik> gabungan(String satuan) {
        return new DeretSilsilah(
                        List.of(
                                anggota("a", satuan, 2021, 10),
                                anggota("b", satuan, 2021, 20),
                                anggota("c", satuan, 2022, 40)),
                        List.of(new Sambungan("c", "a", Cara.GABUNG, 2022), new Sambungan("c", "b", Cara.GABUNG, 2022)))
                .susun("c");
    }

    private static Anggota anggota(String id, String satuan, int... tahunLaluNilai) {
        SortedMap<Integer, BigDecimal> nilai = new TreeMap<>();
        for (int i = 0; i < tahunLaluNilai.length; i += 2) {
            nilai.put(tahunLaluNilai[i], BigDecimal.valueOf(tahunLaluNilai[i + 1]));
        }
        return new Anggota(id, id, Satuan.dari(satuan), nilai);
    }
}
