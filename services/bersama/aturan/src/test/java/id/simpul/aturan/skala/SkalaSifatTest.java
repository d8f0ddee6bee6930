package id.simpul.aturan.skala;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SkalaSifatTest {
    @Property
    void a_whole_scale_gives_every_value_exactly_one_band(
            @ForAll("ambang") List<Integer> ambang, @ForAll Random acak, @ForAll("nilai") BigDecimal nilai) {
        SkalaPredikat skala = SkalaPredikat.baru("utuh", utuh(ambang, acak));
        assertThat(skala.pita().stream().filter(pita -> pita.memuat(nilai))).hasSize(1);
        assertThat(skala.predikat(nilai).letak()).isEqualTo(HasilPredikat.Letak.DALAM_PITA);
    }

    @Property
    void a_higher_value_never_gets_a_lower_band(
            @ForAll("ambang") List<Integer> ambang,
            @ForAll Random acak,
            @ForAll("nilai") BigDecimal a,
            @ForAll("nilai") BigDecimal b) {
        SkalaPredikat skala = SkalaPredikat.baru("utuh", utuh(ambang, acak));
        assertThat(letak(skala, a.max(b))).isGreaterThanOrEqualTo(letak(skala, a.min(b)));
    }

    @Property
    void removing_a_band_opens_a_hole_where_it_was(
            @ForAll("ambang") List<Integer> ambang, @ForAll Random acak, @ForAll("nilai") BigDecimal nilai) {
        List<PitaPredikat> pita = utuh(ambang, acak);
        pita.remove(acak.nextInt(pita.size()));
        SkalaPredikat skala = SkalaPredikat.terbit("kurang satu", pita, KebijakanLubang.AMBANG);
        boolean dalamCacat = skala.cacat().stream().anyMatch(cacat -> memuat(cacat, nilai));
        assertThat(skala.cacat()).isNotEmpty().allMatch(cacat -> cacat.jenis() == CacatSkala.Jenis.LUBANG);
        assertThat(skala.predikat(nilai).dalamLubang()).isEqualTo(dalamCacat);
    }

    @Property
    void a_flagged_value_and_the_reported_defects_agree_for_any_bands(
            @ForAll("sembarang") List<PitaPredikat> pita, @ForAll("nilai") BigDecimal nilai) {
        SkalaPredikat skala = SkalaPredikat.terbit("sembarang", pita, KebijakanLubang.AMBANG);
        for (CacatSkala.Jenis jenis : CacatSkala.Jenis.values()) {
            boolean dilaporkan =
                    skala.cacat().stream().anyMatch(cacat -> cacat.jenis() == jenis && memuat(cacat, nilai));
            HasilPredikat hasil = skala.predikat(nilai);
            assertThat(jenis == CacatSkala.Jenis.LUBANG ? hasil.dalamLubang() : hasil.tumpangTindih())
                    .as("%s pada %s: %s", jenis, nilai, skala.cacat())
                    .isEqualTo(dilaporkan);
        }
    }

    private static int letak(SkalaPredikat skala, BigDecimal nilai) {
        return skala.pita().stream()
                .map(PitaPredikat::predikat)
                .toList()
                .indexOf(skala.predikat(nilai).predikat());
    }

    /** Skala utuh dari ambang-ambang menaik; keterbukaan tiap batas acak, tetapi selalu milik tepat satu pita. */
    private static List<PitaPredikat> utuh(List<Integer> ambang, Random acak) {
        List<PitaPredikat> pita = new ArrayList<>();
        BigDecimal bawah = null;
        boolean inklusif = false;
        for (int nilai : ambang) {
            BigDecimal atas = BigDecimal.valueOf(nilai);
            boolean milikBawah = acak.nextBoolean();
            pita.add(new PitaPredikat(bawah, inklusif, atas, milikBawah, "pita " + nilai));
            bawah = atas;
            inklusif = !milikBawah;
        }
        pita.add(new PitaPredikat(bawah, inklusif, null, false, "teratas"));
        Collections.shuffle(pita, acak);
        return pita;
    }

    private static boolean memuat(CacatSkala cacat, BigDecimal nilai) {
        return new PitaPredikat(cacat.bawah(), cacat.bawahInklusif(), cacat.atas(), cacat.atasInklusif(), "cacat")
                .memuat(nilai);
    }

    @Provide
    Arbitrary<List<Integer>> ambang() {
        return Arbitraries.integers()
                .between(1, 150)
                .set()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(himpunan -> himpunan.stream().sorted().toList());
    }

    @Provide
    Arbitrary<BigDecimal> nilai() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 160).map(BigDecimal::valueOf),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(160))
                        .ofScale(2));
    }

    @Provide
    Arbitrary<List<PitaPredikat>> sembarang() {
        Arbitrary<Integer> batas = Arbitraries.integers().between(0, 20).map(n -> n * 8);
        Arbitrary<PitaPredikat> pita = batas.flatMap(a -> batas.flatMap(b -> Arbitraries.of(true, false)
                .flatMap(kiri -> Arbitraries.of(true, false).map(kanan -> pita(a, kiri, b, kanan)))));
        return pita.list().ofMinSize(1).ofMaxSize(5);
    }

    private static PitaPredikat pita(int a, boolean kiri, int b, boolean kanan) {
        BigDecimal bawah = BigDecimal.valueOf(Math.min(a, b));
        BigDecimal atas = a == b ? null : BigDecimal.valueOf(Math.max(a, b));
        return new PitaPredikat(bawah, kiri, atas, kanan, "pita " + bawah + "-" + atas);
    }
}
