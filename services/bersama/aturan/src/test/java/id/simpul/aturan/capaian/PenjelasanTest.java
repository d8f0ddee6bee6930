package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.MEDAN;
import static id.simpul.aturan.Contoh.METRO;
import static id.simpul.aturan.Contoh.bagian;
import static id.simpul.aturan.Contoh.indikator;
import static id.simpul.aturan.Contoh.nilai;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.rasio;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.capaian.Penjelasan.Langkah;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenjelasanTest {
    @Test
    void every_step_from_the_parts_to_the_figure_shown_is_told_in_order() {
        Realisasi komponen = Realisasi.komponen(
                List.of(
                        bagian("terhitung", 12_295, "Orang"),
                        Komponen.ditampilkan("PKH", NilaiKinerja.dari(5_003), Satuan.dari("Orang"), "tumpang tindih")),
                NilaiKinerja.dari(13_920));
        CapaianIndikator capaian = CapaianIndikator.hitung(persenNaik("IKU1", "88.4", komponen), METRO);
        List<Langkah> langkah = Penjelasan.capaian(capaian, METRO).langkah();

        assertThat(langkah).extracting(Langkah::urutan).containsExactly(1, 2, 3, 4, 5);
        assertThat(langkah.get(0).masukan().get(1).nama()).isEqualTo("tidak dihitung: PKH (tumpang tindih)");
        assertThat(langkah.get(0).hasil()).isEqualTo("12295");
        assertThat(langkah.get(1).rumus()).isEqualTo("12295 / 13920 × 100");
        assertThat(langkah.get(2).apa()).contains("naik.rasio versi 1", "belum dibulatkan");
        assertThat(langkah.get(2).rumus())
                .startsWith("R / T × 100 = 88.3261494252")
                .endsWith(" / 88.4 × 100");
        assertThat(langkah.get(3).hasil()).isEqualTo("99.92");
        assertThat(langkah.get(3).pembulatan()).isEqualTo("2 desimal, HALF_UP");
        assertThat(langkah.get(4).masukan().get(0).nilai()).isEqualTo("88.33");
        assertThat(langkah.get(4).hasil()).isEqualTo("Tinggi");
    }

    @Test
    void rounding_appears_exactly_once() {
        CapaianIndikator capaian = CapaianIndikator.hitung(persenNaik("S1.I1", "70", rasio(647_681, 710_155)), MEDAN);
        assertThat(Penjelasan.capaian(capaian, MEDAN).langkah())
                .filteredOn(langkah -> langkah.pembulatan() != null)
                .hasSize(1);
    }

    @Test
    void a_missing_figure_is_explained_by_its_reason() {
        CapaianIndikator capaian = CapaianIndikator.hitung(persenNaik("S1.I1", "70", rasio(5, 0)), MEDAN);
        assertThat(Penjelasan.capaian(capaian, MEDAN).langkah())
                .extracting(Langkah::hasil)
                .containsOnly("Penyebut nol tidak dapat menjadi pembagi.");
    }

    @Test
    void flooring_and_capping_are_steps_of_their_own() {
        AturanCapaian berbatas = new AturanCapaian(
                2,
                RoundingMode.HALF_UP,
                BigDecimal.valueOf(120),
                DasarRataRata.CAPAIAN,
                BasisPredikat.CAPAIAN,
                MEDAN.skala());
        CapaianIndikator tinggi =
                CapaianIndikator.hitung(persenNaik("A", "50", Realisasi.nilai(nilai("80"))), berbatas);
        assertThat(Penjelasan.capaian(tinggi, berbatas).langkah())
                .anySatisfy(langkah -> assertThat(langkah.rumus()).isEqualTo("min(capaian, 120)"));
        CapaianIndikator minus = CapaianIndikator.hitung(
                indikator("B", "%", Arah.TURUN, nilai("10"), Realisasi.nilai(nilai("25"))), berbatas);
        assertThat(Penjelasan.capaian(minus, berbatas).langkah())
                .anySatisfy(langkah -> assertThat(langkah.rumus()).isEqualTo("maks(0, capaian)"));
    }

    @Test
    void an_average_names_its_terms_and_what_was_left_out() {
        CapaianIndikator ada = CapaianIndikator.hitung(persenNaik("A", "70", rasio(7, 10)), MEDAN);
        CapaianIndikator tiada =
                CapaianIndikator.hitung(persenNaik("B", "70", Realisasi.nilai(NilaiKinerja.kosong())), MEDAN);
        List<Langkah> langkah = Penjelasan.rataRata(List.of(ada, tiada), MEDAN).langkah();
        assertThat(langkah.get(0).masukan())
                .extracting(Penjelasan.Masukan::nilai)
                .containsExactly("70", "tidak dihitung: Realisasi belum dilaporkan.");
        assertThat(langkah.get(0).hasil()).isEqualTo("1 dari 2 indikator dihitung");
        assertThat(langkah.get(2).hasil()).isEqualTo("70.00");
        assertThat(Penjelasan.rataRata(List.of(tiada), MEDAN).langkah()).hasSize(2);
    }

    @Test
    void an_average_per_objective_shows_the_average_inside_each_objective_first() {
        List<CapaianIndikator> indikator = List.of(
                CapaianIndikator.hitung(persenNaik("A", "50", Realisasi.nilai(nilai("50"))), MEDAN),
                CapaianIndikator.hitung(persenNaik("B", "50", Realisasi.nilai(nilai("25"))), MEDAN));
        List<Langkah> langkah = Penjelasan.rataRata(indikator, JenisRataRata.CAPAIAN_PER_SASARAN, MEDAN)
                .langkah();
        assertThat(langkah)
                .filteredOn(satu -> satu.apa().startsWith("Rata-rata di dalam"))
                .extracting(Langkah::hasil)
                .containsExactlyElementsOf(RataRata.perSasaran(indikator).values().stream()
                        .map(BigDecimal::toPlainString)
                        .toList());
        assertThat(langkah.get(langkah.size() - 1).hasil()).isEqualTo("75.00");
    }
}
