package id.simpul.aturan.spm;

import static id.simpul.aturan.Contoh.angka;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndeksSpmTest {
    private static LayananSpm layanan(String kode, long sasaran, long terlayani, ButirMutu... mutu) {
        return new LayananSpm(kode, NilaiKinerja.dari(sasaran), NilaiKinerja.dari(terlayani), List.of(mutu));
    }

    private static ButirMutu butir(long dibutuhkan, long terpenuhi) {
        return new ButirMutu("butir", NilaiKinerja.dari(dibutuhkan), NilaiKinerja.dari(terpenuhi));
    }

    private static HasilLayanan satu(LayananSpm layanan) {
        return IndeksSpm.hitung(List.of(layanan)).layanan().get(0);
    }

    @Test
    void the_index_is_80_percent_recipients_and_20_percent_quality() {
        HasilLayanan hasil = satu(layanan("SPM-1", 200, 150, butir(10, 5), butir(4, 4)));
        assertThat(hasil.persenPenerima()).isEqualByComparingTo("75");
        assertThat(hasil.persenMutu()).isEqualByComparingTo("75");
        assertThat(hasil.indeks()).isEqualByComparingTo("75");
        HasilLayanan lain = satu(layanan("SPM-1", 100, 100, butir(10, 5)));
        assertThat(lain.indeks()).isEqualByComparingTo("90");
    }

    @Test
    void more_than_needed_counts_as_one_hundred_and_is_flagged() {
        HasilLayanan hasil = satu(layanan("SPM-1", 100, 120, butir(10, 30), butir(10, 0)));
        assertThat(hasil.persenPenerima()).isEqualByComparingTo("100");
        assertThat(hasil.persenMutu()).isEqualByComparingTo("50");
        assertThat(hasil.melebihiSasaran()).isTrue();
    }

    @Test
    void a_service_without_population_is_left_out_of_the_mean_and_stated() {
        IndeksSpm indeks =
                IndeksSpm.hitung(List.of(layanan("SPM-1", 100, 100, butir(1, 1)), layanan("SPM-5", 0, 0, butir(5, 0))));
        assertThat(indeks.indeks()).isEqualByComparingTo("100");
        assertThat(indeks.dihitung()).isEqualTo(1);
        assertThat(indeks.tanpaSasaran())
                .extracting(hasil -> hasil.layanan().kode())
                .containsExactly("SPM-5");
        assertThat(indeks.tanpaSasaran().get(0).keadaan().pesan()).contains("tidak masuk rata-rata");
        assertThat(indeks.tanpaSasaran().get(0).persenPenerima()).isNull();
    }

    @Test
    void unreported_quality_or_recipients_leave_the_index_unfinished() {
        ButirMutu kosong = new ButirMutu("b", NilaiKinerja.dari(5), NilaiKinerja.kosong());
        LayananSpm belumDilayani =
                new LayananSpm("SPM-3", NilaiKinerja.dari(5), NilaiKinerja.kosong(), List.of(butir(1, 1)));
        IndeksSpm indeks = IndeksSpm.hitung(
                List.of(layanan("SPM-1", 100, 50), layanan("SPM-2", 100, 50, butir(1, 1), kosong), belumDilayani));
        assertThat(indeks.indeks()).isNull();
        assertThat(indeks.kategori()).isNull();
        assertThat(indeks.belumLengkap())
                .extracting(HasilLayanan::keadaan)
                .containsExactly(
                        KeadaanLayanan.MUTU_KOSONG, KeadaanLayanan.MUTU_KOSONG, KeadaanLayanan.PENERIMA_KOSONG);
    }

    @Test
    void an_item_that_nobody_needs_does_not_dilute_the_quality() {
        assertThat(satu(layanan("SPM-1", 10, 10, butir(0, 0), butir(4, 3))).persenMutu())
                .isEqualByComparingTo("75");
    }

    @ParameterizedTest
    @CsvSource({
        "100, Tuntas Paripurna",
        "99.999999, Tuntas Utama",
        "90, Tuntas Utama",
        "89.996, Tuntas Madya",
        "86.43, Tuntas Madya",
        "79.99, Tuntas Muda",
        "70, Tuntas Muda",
        "60, Tuntas Pratama",
        "59.99, Belum Tuntas",
        "0, Belum Tuntas"
    })
    void categories_have_no_holes(String indeks, String kategori) {
        assertThat(KategoriSpm.baku().predikat(angka(indeks)).predikat()).isEqualTo(kategori);
        assertThat(KategoriSpm.baku().cacat()).isEmpty();
    }

    @Test
    void nearly_everybody_is_not_everybody() {
        IndeksSpm indeks = IndeksSpm.hitung(List.of(layanan("SPM-1", 100_000, 99_999, butir(1, 1))));
        assertThat(indeks.kategori()).isEqualTo("Tuntas Utama");
    }

    @Test
    void a_service_listed_twice_or_weights_that_do_not_add_up_are_refused() {
        List<LayananSpm> ganda = List.of(layanan("SPM-1", 1, 1), layanan("SPM-1", 1, 1));
        assertThatThrownBy(() -> IndeksSpm.hitung(ganda)).isInstanceOf(NilaiTidakSah.class);
        assertThatThrownBy(() -> new BobotSpm(angka("0.8"), angka("0.3"))).isInstanceOf(NilaiTidakSah.class);
    }

    @Property(tries = 500)
    void the_index_stays_within_zero_and_one_hundred_and_rises_with_service(
            @ForAll @IntRange(min = 1, max = 10_000) int sasaran,
            @ForAll @IntRange(max = 12_000) int a,
            @ForAll @IntRange(max = 12_000) int b,
            @ForAll @IntRange(max = 50) int terpenuhi) {
        BigDecimal sedikit = satu(layanan("S", sasaran, Math.min(a, b), butir(40, terpenuhi)))
                .indeks();
        BigDecimal banyak = satu(layanan("S", sasaran, Math.max(a, b), butir(40, terpenuhi)))
                .indeks();
        assertThat(sedikit).isBetween(BigDecimal.ZERO, banyak);
        assertThat(banyak).isLessThanOrEqualTo(Presisi.SERATUS);
    }

    @Property(tries = 200)
    void the_city_index_is_the_mean_of_services_with_population(@ForAll @IntRange(min = 1, max = 5) int banyak) {
        List<LayananSpm> layanan = IntStream.range(0, 5)
                .mapToObj(i -> i < banyak ? layanan("S" + i, 10, 5, butir(2, 1)) : layanan("S" + i, 0, 0))
                .toList();
        IndeksSpm indeks = IndeksSpm.hitung(layanan);
        assertThat(indeks.indeks()).isEqualByComparingTo("50");
        assertThat(indeks.dihitung()).isEqualTo(banyak);
        assertThat(indeks.tanpaSasaran()).hasSize(5 - banyak);
    }
}
