package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.MEDAN;
import static id.simpul.aturan.Contoh.PONTIANAK;
import static id.simpul.aturan.Contoh.SKALA_PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.bagian;
import static id.simpul.aturan.Contoh.indikator;
import static id.simpul.aturan.Contoh.nilai;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.rasio;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import id.simpul.aturan.rumus.Arah;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeadaanCapaianTest {
    private static final NilaiKinerja KOSONG = NilaiKinerja.kosong();

    private static CapaianIndikator hitung(Realisasi realisasi) {
        return CapaianIndikator.hitung(persenNaik("I", "80", realisasi), PONTIANAK);
    }

    private static void tanpaCapaian(CapaianIndikator hasil, Keadaan keadaan, AlasanKosong alasan) {
        assertThat(hasil.capaian()).isNull();
        assertThat(hasil.capaianMentah()).isNull();
        assertThat(hasil.namaPredikat()).isNull();
        assertThat(hasil.namaPredikatAcuan()).isNull();
        assertThat(hasil.keadaan()).isEqualTo(keadaan);
        assertThat(hasil.alasan()).isEqualTo(alasan);
    }

    @Test
    void nothing_reported_gives_no_figure_and_says_why() {
        tanpaCapaian(hitung(Realisasi.nilai(KOSONG)), Keadaan.KOSONG, AlasanKosong.REALISASI_KOSONG);
        tanpaCapaian(hitung(Realisasi.rasio(nilai("5"), KOSONG)), Keadaan.KOSONG, AlasanKosong.PENYEBUT_KOSONG);
        tanpaCapaian(hitung(Realisasi.rasio(KOSONG, nilai("5"))), Keadaan.KOSONG, AlasanKosong.REALISASI_KOSONG);
        tanpaCapaian(hitung(Realisasi.komponen(List.of())), Keadaan.KOSONG, AlasanKosong.REALISASI_KOSONG);
    }

    @Test
    void a_zero_denominator_gives_no_figure_and_says_why() {
        tanpaCapaian(hitung(rasio(0, 0)), Keadaan.KOSONG, AlasanKosong.PENYEBUT_NOL);
        tanpaCapaian(hitung(rasio(5, 0)), Keadaan.KOSONG, AlasanKosong.PENYEBUT_NOL);
    }

    @Test
    void zero_reported_is_a_real_zero() {
        CapaianIndikator hasil = hitung(rasio(0, 50));
        assertThat(hasil.keadaan()).isEqualTo(Keadaan.NOL);
        assertThat(hasil.capaian()).isZero();
        assertThat(hasil.namaPredikat()).isEqualTo("Tidak Berhasil");
    }

    @Test
    void not_applicable_outweighs_every_other_reason() {
        tanpaCapaian(
                hitung(Realisasi.rasio(NilaiKinerja.tidakBerlaku(), NilaiKinerja.nol())),
                Keadaan.TIDAK_BERLAKU,
                AlasanKosong.TIDAK_BERLAKU);
        tanpaCapaian(
                CapaianIndikator.hitung(
                        indikator("I", "%", Arah.NAIK, NilaiKinerja.tidakBerlaku(), rasio(1, 0)), PONTIANAK),
                Keadaan.TIDAK_BERLAKU,
                AlasanKosong.TIDAK_BERLAKU);
    }

    @Test
    void without_a_target_the_realisation_stays_and_only_the_capaian_is_missing() {
        CapaianIndikator hasil =
                CapaianIndikator.hitung(indikator("I", "%", Arah.NAIK, KOSONG, rasio(1, 4)), PONTIANAK);
        tanpaCapaian(hasil, Keadaan.DILAPORKAN, AlasanKosong.TARGET_KOSONG);
        assertThat(hasil.nilaiRealisasi()).isEqualTo(nilai("25"));
        CapaianIndikator targetNol =
                CapaianIndikator.hitung(indikator("I", "%", Arah.NAIK, NilaiKinerja.nol(), rasio(1, 4)), PONTIANAK);
        tanpaCapaian(targetNol, Keadaan.DILAPORKAN, AlasanKosong.TARGET_NOL);
    }

    @Test
    void a_missing_component_is_flagged_and_not_counted_as_zero() {
        CapaianIndikator hasil = hitung(Realisasi.komponen(
                List.of(bagian("ada", 40, "orang"), Komponen.dihitung("belum", KOSONG, Satuan.dari("orang"))),
                nilai("100")));
        assertThat(hasil.tanda()).containsExactly(Tanda.KOMPONEN_KOSONG);
        assertThat(hasil.capaian()).isEqualByComparingTo("50");
    }

    @Test
    void components_without_a_denominator_are_a_plain_sum_in_the_unit_of_the_indicator() {
        Realisasi unit = Realisasi.komponen(List.of(bagian("a", 100, "Unit"), bagian("b", 20, "Unit")));
        CapaianIndikator hasil =
                CapaianIndikator.hitung(indikator("I", "Unit", Arah.NAIK, nilai("100"), unit), PONTIANAK);
        assertThat(hasil.nilaiRealisasi()).isEqualTo(nilai("120"));
        assertThat(hasil.capaian()).isEqualByComparingTo("120");
    }

    @Test
    void a_ratio_is_multiplied_by_one_hundred_only_for_percent() {
        CapaianIndikator perKader =
                CapaianIndikator.hitung(indikator("I", "orang per kader", Arah.NAIK, nilai("4"), rasio(8, 2)), MEDAN);
        assertThat(perKader.nilaiRealisasi()).isEqualTo(nilai("4"));
        assertThat(hitung(rasio(8, 2)).tanda()).contains(Tanda.PEMBILANG_MELEBIHI_PENYEBUT);
    }

    @Test
    void the_cap_of_a_city_limits_the_figure_and_not_the_predicate() {
        AturanCapaian berbatas = new AturanCapaian(
                2, RoundingMode.HALF_UP, angka("80"), DasarRataRata.CAPAIAN, BasisPredikat.CAPAIAN, SKALA_PONTIANAK);
        CapaianIndikator hasil = CapaianIndikator.hitung(persenNaik("I", "80", rasio(3, 4)), berbatas);
        assertThat(hasil.capaianMentah()).isEqualByComparingTo("93.75");
        assertThat(hasil.capaian()).isEqualByComparingTo("80");
        assertThat(hasil.tanda()).contains(Tanda.DIBATASI_ATAS);
        assertThat(hasil.namaPredikat()).isEqualTo("Sangat Berhasil");
    }

    @Test
    void the_predicate_agrees_with_the_figure_as_shown() {
        CapaianIndikator hasil = CapaianIndikator.hitung(persenNaik("I", "100", rasio(749_951, 1_000_000)), MEDAN);
        assertThat(MEDAN.bulatkan(hasil.capaian())).isEqualTo(angka("75.00"));
        assertThat(hasil.namaPredikat()).isEqualTo("Berhasil");
        assertThat(hasil.tanda()).doesNotContain(Tanda.LUBANG_SKALA);
    }

    @Test
    void a_figure_in_a_hole_of_the_scale_is_flagged() {
        CapaianIndikator hasil = CapaianIndikator.hitung(persenNaik("I", "100", rasio(2_499, 10_000)), MEDAN);
        assertThat(hasil.namaPredikat()).isEqualTo("Tidak Berhasil");
        assertThat(hasil.tanda()).contains(Tanda.LUBANG_SKALA);
    }
}
