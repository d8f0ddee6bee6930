package id.simpul.aturan.rencana;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeringatanTargetTest {
    @Test
    void a_rising_series_raises_no_warning() {
        assertThat(aturan(deret("%", Arah.NAIK, "40", "65", "45", "50", "65"))).isEmpty();
    }

    @Test
    void a_target_against_its_direction_is_named_once_with_both_years() {
        List<Peringatan> hasil = periksa(deret("%", Arah.NAIK, null, null, "50", "45", "40"));
        assertThat(hasil).extracting(Peringatan::aturan).containsExactly("target-searah");
        assertThat(hasil.get(0).pesan()).contains("2021 = 50", "2022 = 45");
        assertThat(aturan(deret("%", Arah.TURUN, null, null, "50", "45", "40"))).isEmpty();
    }

    @Test
    void a_baseline_better_than_every_target_is_flagged() {
        assertThat(aturan(deret("%", Arah.NAIK, "90", null, "70", "80"))).containsExactly("kondisi-awal");
        assertThat(aturan(deret("%", Arah.TURUN, "3", null, "5", "4"))).containsExactly("kondisi-awal");
        assertThat(aturan(deret("%", Arah.NAIK, "75", null, "70", "80"))).isEmpty();
    }

    @Test
    void a_final_condition_is_the_last_the_highest_or_for_countable_things_the_sum() {
        assertThat(aturan(deret("unit", Arah.NAIK, "0", "15", "5", "5", "5"))).isEmpty();
        assertThat(aturan(deret("unit", Arah.NAIK, "0", "5", "5", "5", "5"))).isEmpty();
        assertThat(aturan(deret("%", Arah.NAIK, "0", "15", "5", "5", "5"))).containsExactly("kondisi-akhir");
        assertThat(aturan(deret("unit", Arah.NAIK, "0", "17", "5", "5", "5"))).containsExactly("kondisi-akhir");
    }

    @Test
    void a_percentage_is_not_summed_nor_above_one_hundred() {
        DeretTarget persen = new DeretTarget(
                "a",
                "I1",
                Satuan.dari("persen"),
                Arah.NAIK,
                Akumulasi.JUMLAH,
                true,
                null,
                tahunan("90", "120"),
                null,
                Satuan.dari("orang"),
                Satuan.dari("KPM"));
        assertThat(periksa(persen))
                .extracting(Peringatan::aturan)
                .containsExactly("satuan-akumulasi", "satuan-persen", "satuan-rasio");
    }

    @Test
    void a_target_outside_the_period_is_flagged() {
        assertThat(PeringatanTarget.periksa(deret("%", Arah.NAIK, null, null, "10", "20"), 2022, 2026))
                .extracting(Peringatan::aturan, Peringatan::tahun)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("target-luar-periode", 2021));
    }

    @Test
    void an_output_may_rise_and_fall_with_the_need() {
        DeretTarget keluaran = new DeretTarget(
                "a",
                "I1",
                Satuan.dari("paket"),
                Arah.NAIK,
                Akumulasi.JUMLAH,
                false,
                new BigDecimal("9"),
                tahunan("5", "2", "4"),
                null,
                null,
                null);
        assertThat(periksa(keluaran)).isEmpty();
    }

    private static List<String> aturan(DeretTarget deret) {
        return periksa(deret).stream().map(Peringatan::aturan).toList();
    }

    private static List<Peringatan> periksa(DeretTarget deret) {
        return PeringatanTarget.periksa(deret, 2021, 2026);
    }

    private static DeretTarget deret(String satuan, Arah arah, String awal, String akhir, String... nilai) {
        return new DeretTarget(
                "a",
                "I1",
                Satuan.dari(satuan),
                arah,
                Akumulasi.POSISI_AKHIR,
                true,
                awal == null ? null : new BigDecimal(awal),
                tahunan(nilai),
                akhir == null ? null : new BigDecimal(akhir),
                null,
                null);
    }

    private static SortedMap<Integer, BigDecimal> tahunan(String... nilai) {
        SortedMap<Integer, BigDecimal> hasil = new TreeMap<>();
        for (int i = 0; i < nilai.length; i++) {
            hasil.put(2021 + i, new BigDecimal(nilai[i]));
        }
        return hasil;
    }
}
