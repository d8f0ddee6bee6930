package id.simpul.realisasi.realisasi.model;

import static id.simpul.realisasi.realisasi.model.IsianContoh.angka;
import static id.simpul.realisasi.realisasi.model.IsianContoh.dihitung;
import static id.simpul.realisasi.realisasi.model.IsianContoh.ditampilkan;
import static id.simpul.realisasi.realisasi.model.IsianContoh.keadaan;
import static id.simpul.realisasi.realisasi.model.IsianContoh.komponen;
import static id.simpul.realisasi.realisasi.model.IsianContoh.nilai;
import static id.simpul.realisasi.realisasi.model.IsianContoh.rasio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.capaian.Tanda;
import id.simpul.aturan.nilai.Keadaan;
import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PemeriksaIsianTest {
    private static final Satuan PERSEN = Satuan.dari("%");
    private static final Satuan NILAI = Satuan.dari("Nilai");

    @Test
    void medan_2024_adds_its_five_components_to_647681_of_710155() {
        Hitungan hitungan = PemeriksaIsian.periksa(
                IsianContoh.medanBantuanSosial2024("Dokumen menjumlahkan KPM dan orang"), PERSEN);

        assertThat(hitungan.cara()).isEqualTo(Cara.KOMPONEN);
        assertThat(hitungan.hasil().pembilang().nilai()).isEqualByComparingTo("647681");
        assertThat(hitungan.hasil().nilai().nilai().setScale(2, RoundingMode.HALF_UP))
                .isEqualTo("91.20");
        assertThat(hitungan.hasil().nilai().nilai().scale()).isGreaterThan(20);
        assertThat(hitungan.satuanCampur()).isTrue();
    }

    @Test
    void mixed_units_without_a_reason_are_refused_and_the_units_named() {
        ditolak(
                () -> PemeriksaIsian.periksa(IsianContoh.medanBantuanSosial2024(" "), PERSEN),
                "alasanSatuanCampur",
                "KPM, orang");
    }

    @Test
    void metro_2022_shows_pkh_but_counts_the_other_eleven_parts() {
        Hitungan hitungan = PemeriksaIsian.periksa(IsianContoh.metroPpks2022(), PERSEN);

        assertThat(hitungan.hasil().pembilang().nilai()).isEqualByComparingTo("12295");
        assertThat(hitungan.hasil().nilai().nilai().setScale(4, RoundingMode.HALF_UP))
                .isEqualTo("88.3261");
        assertThat(hitungan.hasil().tanda()).contains(Tanda.KOMPONEN_TIDAK_DIHITUNG, Tanda.SATUAN_CAMPUR);
    }

    @Test
    void medan_2024_sakip_is_a_score_and_stays_65_15() {
        Hitungan hitungan = PemeriksaIsian.periksa(nilai("65.15"), NILAI);
        assertThat(hitungan.hasil().nilai().nilai()).isEqualByComparingTo("65.15");
        assertThat(hitungan.hasil().pembilang().bernilai()).isFalse();
    }

    @Test
    void medan_2023_hibah_parts_are_896_of_896_whatever_the_document_prints() {
        IsianRealisasi isian = new IsianRealisasi(
                null,
                null,
                null,
                angka("896"),
                List.of(
                        dihitung("POKMAS", "872", "Kelompok"),
                        dihitung("KUBE", "20", "Kelompok"),
                        dihitung("Hibah kepada lembaga", "4", "Lembaga")),
                null,
                "Dokumen menjumlahkan kelompok dan lembaga",
                new Tercetak(angka("100"), angka("898"), angka("898"), null, null),
                null,
                null,
                null);
        Hitungan hitungan = PemeriksaIsian.periksa(isian, PERSEN);
        assertThat(hitungan.hasil().nilai().nilai()).isEqualByComparingTo("100");
        assertThat(hitungan.hasil().pembilang().nilai()).isEqualByComparingTo("896");
    }

    @Test
    void zero_is_reported_zero_and_missing_is_not() {
        assertThat(keadaanDari(nilai("0"))).isEqualTo(Keadaan.NOL);
        assertThat(keadaanDari(rasio("0", "12"))).isEqualTo(Keadaan.NOL);
        assertThat(keadaanDari(keadaan(Keadaan.KOSONG, "belum ada data"))).isEqualTo(Keadaan.KOSONG);
        assertThat(keadaanDari(keadaan(Keadaan.TIDAK_BERLAKU, "tidak ada panti")))
                .isEqualTo(Keadaan.TIDAK_BERLAKU);
    }

    @Test
    void a_zero_denominator_gives_no_value_and_says_why() {
        Hitungan hitungan = PemeriksaIsian.periksa(rasio("3", "0"), PERSEN);
        assertThat(hitungan.hasil().nilai().nilai()).isNull();
        assertThat(hitungan.hasil().alasan()).isEqualTo(AlasanKosong.PENYEBUT_NOL);
    }

    @Test
    void exactly_one_way_of_reporting_is_accepted() {
        BigDecimal satu = BigDecimal.ONE;
        ditolak(isian(null, null, null, null), "nilai", "isi nilai");
        ditolak(isian(satu, satu, null, null), "pembilang", "pilih satu");
        ditolak(isian(null, satu, null, null), "penyebut", "pasangan");
        ditolak(isian(null, null, satu, null), "pembilang", "pasangan");
        ditolak(isian(satu, null, satu, List.of(dihitung("a", "1", "orang"))), "nilai", "dari komponen");
    }

    @Test
    void a_state_without_value_needs_its_reason_and_no_figure() {
        ditolak(() -> PemeriksaIsian.periksa(keadaan(Keadaan.KOSONG, null), PERSEN), "alasan", "mengapa");
        IsianRealisasi berangka =
                new IsianRealisasi(Keadaan.KOSONG, BigDecimal.ONE, null, null, null, "x", null, null, null, null, null);
        ditolak(() -> PemeriksaIsian.periksa(berangka, PERSEN), "nilai", "tidak membawa angka");
    }

    @Test
    void a_stated_state_must_agree_with_the_figure() {
        IsianRealisasi isian =
                new IsianRealisasi(Keadaan.NOL, BigDecimal.TEN, null, null, null, null, null, null, null, null, null);
        ditolak(() -> PemeriksaIsian.periksa(isian, PERSEN), "keadaan", "DILAPORKAN");
    }

    @Test
    void a_component_that_is_not_counted_needs_a_reason_and_one_must_count() {
        ditolak(
                () -> PemeriksaIsian.periksa(
                        komponen("10", null, dihitung("a", "1", "orang"), ditampilkan("b", "2", "orang", null)),
                        PERSEN),
                "komponen/1/alasan",
                "tidak dihitung");
        ditolak(
                () -> PemeriksaIsian.periksa(komponen("10", null, ditampilkan("b", "2", "orang", "x")), PERSEN),
                "komponen",
                "sedikitnya satu");
    }

    @Test
    void a_negative_component_is_named_by_its_place() {
        ditolak(
                () -> PemeriksaIsian.periksa(
                        komponen("10", null, dihitung("a", "1", "orang"), dihitung("b", "-2", "orang")), PERSEN),
                "komponen/1/jumlah",
                "negatif");
    }

    @Test
    void a_percent_indicator_needs_a_denominator_for_its_components() {
        ditolak(
                () -> PemeriksaIsian.periksa(komponen(null, null, dihitung("a", "1", "orang")), PERSEN),
                "penyebut",
                "penyebut");
        assertThat(PemeriksaIsian.periksa(komponen(null, null, dihitung("a", "7", "orang")), Satuan.dari("orang"))
                        .hasil()
                        .nilai()
                        .nilai())
                .isEqualByComparingTo("7");
    }

    @Test
    void a_printed_figure_is_kept_but_must_still_be_a_possible_one() {
        IsianRealisasi isian = new IsianRealisasi(
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                null,
                new Tercetak(angka("-1"), null, null, null, null),
                null,
                null,
                null);
        ditolak(() -> PemeriksaIsian.periksa(isian, PERSEN), "tercetak/realisasi", "negatif");
    }

    private static Keadaan keadaanDari(IsianRealisasi isian) {
        return PemeriksaIsian.periksa(isian, PERSEN).hasil().nilai().keadaan();
    }

    private static ThrowingCallable isian(
            BigDecimal nilai, BigDecimal pembilang, BigDecimal penyebut, List<IsianKomponen> komponen) {
        IsianRealisasi isian =
                new IsianRealisasi(null, nilai, pembilang, penyebut, komponen, null, null, null, null, null, null);
        return () -> PemeriksaIsian.periksa(isian, PERSEN);
    }

    private static void ditolak(ThrowingCallable kerja, String field, String potongan) {
        assertThatThrownBy(kerja)
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo(field))
                .hasMessageContaining(potongan);
    }
}
