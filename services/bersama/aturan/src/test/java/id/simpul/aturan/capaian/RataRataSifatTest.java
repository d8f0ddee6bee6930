package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.PONTIANAK;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.rasio;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RataRataSifatTest {
    /** Batasnya pada ketelitian rata-rata, karena rata-rata memangkas sisa pembagian suku-sukunya. */
    @Property(tries = 300)
    void every_average_lies_between_the_least_and_the_greatest_term(
            @ForAll("indikator") List<CapaianIndikator> indikator) {
        for (RataRata rataRata : RataRata.semua(indikator)) {
            List<BigDecimal> suku =
                    indikator.stream().map(rataRata.jenis()::suku).toList();
            assertThat(rataRata.nilai())
                    .isBetween(
                            Collections.min(suku).round(Presisi.RATA_RATA),
                            Collections.max(suku).round(Presisi.RATA_RATA));
        }
    }

    @Property(tries = 300)
    void an_average_does_not_depend_on_the_order_of_its_indicators(
            @ForAll("indikator") List<CapaianIndikator> indikator, @ForAll Random acak) {
        List<CapaianIndikator> terkocok = new ArrayList<>(indikator);
        Collections.shuffle(terkocok, acak);
        assertThat(RataRata.hitung(terkocok, PONTIANAK)).isEqualTo(RataRata.hitung(indikator, PONTIANAK));
    }

    @Property(tries = 300)
    void the_same_input_gives_the_same_figure_and_the_same_explanation(
            @ForAll("indikator") List<CapaianIndikator> indikator) {
        for (CapaianIndikator satu : indikator) {
            CapaianIndikator ulang = CapaianIndikator.hitung(satu.pengukuran(), PONTIANAK);
            assertThat(ulang).isEqualTo(satu);
            assertThat(Penjelasan.capaian(ulang, PONTIANAK)).isEqualTo(Penjelasan.capaian(satu, PONTIANAK));
        }
    }

    @Provide
    Arbitrary<List<CapaianIndikator>> indikator() {
        Arbitrary<Long> bilangan = Arbitraries.longs().between(1, 1_000_000);
        return Combinators.combine(bilangan, bilangan, Arbitraries.integers().between(1, 100))
                .as((pembilang, penyebut, target) -> CapaianIndikator.hitung(
                        persenNaik("S" + target % 4 + ".I1", target.toString(), rasio(pembilang, penyebut)), PONTIANAK))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}
