package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.bagian;
import static id.simpul.aturan.Contoh.nilai;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.rasio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Arah;
import id.simpul.aturan.rumus.RumusBaku;
import id.simpul.aturan.rumus.Target;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BahanDanRataRataTest {
    private static final NilaiKinerja KOSONG = NilaiKinerja.kosong();

    @Test
    void input_that_contradicts_itself_is_refused() {
        assertThatThrownBy(() -> Komponen.ditampilkan("PKH", nilai("1"), null, " "))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("alasan"));
        List<Komponen> berpenyebut = List.of(Komponen.penyebut("DTKS", nilai("9"), null));
        assertThatThrownBy(() -> Realisasi.komponen(berpenyebut, nilai("9"))).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> Realisasi.komponen(Arrays.asList(bagian("a", 1, "x"), null)))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("komponen/1"));
        assertThatThrownBy(() -> new Pengukuran(
                        "I",
                        null,
                        Satuan.dari("%"),
                        Arah.TURUN,
                        RumusBaku.NAIK_RASIO,
                        Target.tunggal(nilai("5")),
                        rasio(1, 2)))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo("rumus"));
    }

    @Test
    void an_average_leaves_out_what_is_missing_and_names_it() {
        CapaianIndikator ada = CapaianIndikator.hitung(persenNaik("A", "80", rasio(4, 5)), PONTIANAK);
        CapaianIndikator tiada = CapaianIndikator.hitung(persenNaik("B", "80", Realisasi.nilai(KOSONG)), PONTIANAK);
        RataRata rataRata = RataRata.hitung(List.of(ada, tiada), PONTIANAK);
        assertThat(rataRata.nilai()).isEqualByComparingTo("100");
        assertThat(rataRata.dihitung()).isEqualTo(1);
        assertThat(rataRata.terlewat()).containsExactly(new RataRata.Terlewat("B", AlasanKosong.REALISASI_KOSONG));
        assertThat(RataRata.hitung(List.of(tiada), PONTIANAK).nilai()).isNull();
        assertThat(RataRata.hitung(List.of(), PONTIANAK).alasan()).isEqualTo(AlasanKosong.TIADA_DATA);
    }

    @Test
    void three_thirds_and_a_nothing_average_to_exactly_a_quarter() {
        CapaianIndikator sepertiga = CapaianIndikator.hitung(persenNaik("A", "100", rasio(1, 3)), PONTIANAK);
        CapaianIndikator nol = CapaianIndikator.hitung(persenNaik("B", "100", rasio(0, 3)), PONTIANAK);
        List<CapaianIndikator> empat = List.of(sepertiga, sepertiga, sepertiga, nol);
        assertThat(RataRata.hitung(empat, PONTIANAK).nilai()).isEqualTo(angka("25"));
    }
}
