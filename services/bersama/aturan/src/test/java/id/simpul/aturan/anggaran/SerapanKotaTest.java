package id.simpul.aturan.anggaran;

import static id.simpul.aturan.Contoh.PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.AlasanKosong;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anggaran tiga kota, dijumlahkan dari sub kegiatan (Pontianak: kegiatan). */
class SerapanKotaTest {
    @ParameterizedTest
    @CsvSource({
        "medan-2024, 36, 111940778595, 94392354243, 84.32",
        "metro-2022, 39, 5721724782, 5206757104, 91.00",
        "pontianak-2020, 60, 12476249429, 11583907227, 92.85"
    })
    void the_total_is_the_sum_of_the_finest_lines(
            String berkas, int daun, long anggaran, long realisasi, String persen) {
        PohonAnggaran pohon = PohonAnggaran.susun(AnggaranTercetak.baca(berkas));
        assertThat(pohon.total().anggaran()).isEqualTo(Rupiah.dari(anggaran));
        assertThat(pohon.total().realisasi()).isEqualTo(Rupiah.dari(realisasi));
        assertThat(pohon.total().sisa()).isEqualTo(Rupiah.dari(anggaran - realisasi));
        assertThat(PONTIANAK.bulatkan(pohon.total().persen())).isEqualTo(angka(persen));
        assertThat(pohon.akar().stream().mapToInt(SimpulAnggaran::daun).sum()).isEqualTo(daun);
    }

    @Test
    void the_two_printed_totals_of_medan_stay_beside_the_sum() {
        Rupiah realisasi = Rupiah.dari(94_392_354_243L);
        PohonAnggaran pohon = PohonAnggaran.susun(
                AnggaranTercetak.baca("medan-2024"),
                List.of(
                        new Tercetak("tabel rincian", Rupiah.dari(112_143_276_595L), realisasi, null),
                        new Tercetak("tabel perbandingan", Rupiah.dari(112_143_278_595L), realisasi, angka("84.17"))));
        assertThat(pohon.selisih()).extracting(SelisihTercetak::cocok).containsExactly(false, false);
        assertThat(pohon.selisih().get(0).anggaran()).isEqualTo(Rupiah.dari(202_498_000));
        assertThat(pohon.selisih().get(0).realisasi()).isEqualTo(Rupiah.NOL);
        assertThat(pohon.selisih().get(1).anggaran()).isEqualTo(Rupiah.dari(202_500_000));
        assertThat(pohon.selisih().get(1).persen()).isEqualTo(angka("-0.15"));
    }

    @Test
    void the_social_empowerment_programme_of_medan_reached_90_57_where_90_58_is_printed() {
        SimpulAnggaran program =
                PohonAnggaran.susun(AnggaranTercetak.baca("medan-2024")).akar().get(1);
        assertThat(PONTIANAK.bulatkan(program.serapan().persen())).isEqualTo(angka("90.57"));
        assertThat(program.selisih().get(0).anggaran().nilai()).isEqualByComparingTo("-10000000");
        assertThat(program.selisih().get(0).cocok()).isFalse();
        Serapan tercetak = Serapan.hitung(
                program.baris().tercetak().get(0).anggaran(), program.serapan().realisasi());
        assertThat(PONTIANAK.bulatkan(tercetak.persen())).isEqualTo(angka("90.58"));
    }

    @Test
    void a_line_without_budget_has_no_percentage_and_never_a_silent_zero() {
        assertThat(PohonAnggaran.susun(AnggaranTercetak.baca("pontianak-2020")).urut())
                .filteredOn(simpul -> simpul.serapan().anggaran().nol())
                .isNotEmpty()
                .allSatisfy(simpul -> {
                    assertThat(simpul.serapan().persen()).isNull();
                    assertThat(simpul.serapan().alasan()).isEqualTo(AlasanKosong.PENYEBUT_NOL);
                });
    }

    /** SLRT tercetak 275.987.000 terhadap 275.434.000. */
    @Test
    void spending_above_the_budget_is_told_by_how_much() {
        Serapan slrt = Serapan.hitung(Rupiah.dari(275_434_000), Rupiah.dari(275_987_000));
        assertThat(slrt.kelebihan()).isEqualTo(Rupiah.dari(553_000));
        assertThat(slrt.sisa().negatif()).isTrue();
        assertThat(Serapan.hitung(Rupiah.dari(275_434_000), Rupiah.dari(274_987_000))
                        .kelebihan())
                .isEqualTo(Rupiah.NOL);
    }
}
