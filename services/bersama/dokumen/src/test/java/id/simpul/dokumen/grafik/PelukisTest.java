package id.simpul.dokumen.grafik;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PelukisTest {

    @Test
    void a_missing_value_is_not_drawn_as_zero() {
        String dengan = svg(JenisGrafik.BATANG, BigDecimal.TEN, BigDecimal.TEN);
        String tanpa = svg(JenisGrafik.BATANG, BigDecimal.TEN, null);
        assertThat(hitung(dengan, "<rect")).isEqualTo(hitung(tanpa, "<rect") + 1);
        assertThat(tanpa).doesNotContain(">0,0<");
    }

    @Test
    void a_line_is_broken_where_the_definition_changed() {
        BigDecimal[] nilai = {BigDecimal.ONE, BigDecimal.TEN};
        Grafik utuh = grafik(JenisGrafik.GARIS, nilai).jadi();
        Grafik patah = grafik(JenisGrafik.GARIS, nilai).patahan(1).jadi();
        assertThat(tulis(utuh)).contains("stroke-width=\"2\"");
        assertThat(tulis(patah)).doesNotContain("stroke-width=\"2\"").contains("definisi berubah");
    }

    @ParameterizedTest
    @EnumSource(JenisGrafik.class)
    void a_chart_without_any_value_is_still_a_chart(JenisGrafik jenis) {
        assertThat(svg(jenis, null, null)).startsWith("<svg").endsWith("</svg>");
    }

    @ParameterizedTest
    @EnumSource(JenisGrafik.class)
    void negative_values_have_room(JenisGrafik jenis) {
        assertThat(svg(jenis, new BigDecimal("-30"), new BigDecimal("80")))
                .contains("-30,0")
                .contains(">-50<");
    }

    @Test
    void the_chart_is_told_in_words_and_its_text_is_escaped() {
        Grafik grafik = Grafik.susun("g", "A < B & \"C\"", JenisGrafik.BATANG)
                .satuan("%", 2)
                .kategori(List.of("2023", "2024"))
                .seri("Realisasi", Arrays.asList(new BigDecimal("91.2"), null))
                .jadi();
        assertThat(tulis(grafik))
                .contains("aria-label=\"A &lt; B &amp; &quot;C&quot;. Realisasi: 2023 91,20; 2024 –.\"");
    }

    @Test
    void the_same_chart_gives_the_same_pixels() {
        Gambar gambar = Pelukis.gambar(
                grafik(JenisGrafik.GARIS, BigDecimal.ONE, BigDecimal.TEN).jadi());
        assertThat(GambarTitik.png(gambar)).isEqualTo(GambarTitik.png(gambar)).hasSizeGreaterThan(1000);
    }

    private static id.simpul.dokumen.model.PenyusunGrafik grafik(JenisGrafik jenis, BigDecimal... nilai) {
        return Grafik.susun("g", "Judul", jenis)
                .satuan("", 1)
                .kategori(List.of("2023", "2024"))
                .seri("Realisasi", Arrays.asList(nilai));
    }

    private static String svg(JenisGrafik jenis, BigDecimal... nilai) {
        return tulis(grafik(jenis, nilai).jadi());
    }

    private static String tulis(Grafik grafik) {
        return KanvasSvg.tulis(Pelukis.gambar(grafik));
    }

    private static int hitung(String teks, String cari) {
        return teks.split(cari, -1).length - 1;
    }
}
