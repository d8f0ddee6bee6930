package id.simpul.realisasi.akumulasi.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.capaian.Realisasi;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Periode;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi.AlasanAkumulasi;
import id.simpul.realisasi.akumulasi.model.HasilAkumulasi.TandaAkumulasi;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Triwulan di sini karangan: dokumen hanya mencetak angka tahunan. */
class AkumulatorTest {
    private static final Satuan ORANG = Satuan.dari("orang");
    private static final Satuan PERSEN = Satuan.dari("%");

    @Test
    void a_sum_adds_the_quarters_whatever_their_order() {
        HasilAkumulasi hasil =
                Akumulator.hitung(Akumulasi.JUMLAH, ORANG, List.of(nilai("2024-T2", "30"), nilai("2024-T1", "20")));
        assertThat(hasil.nilai()).isEqualByComparingTo("50");
        assertThat(hasil.ikut()).containsExactly("2024-T1", "2024-T2");
    }

    @Test
    void a_sum_of_ratios_adds_the_numerators_over_the_years_denominator() {
        HasilAkumulasi hasil = Akumulator.hitung(
                Akumulasi.JUMLAH, PERSEN, List.of(rasio("2024-T1", "20", "100"), rasio("2024-T2", "30", "100")));
        assertThat(hasil.nilai()).isEqualByComparingTo("50");
        assertThat(hasil.pembilang()).isEqualByComparingTo("50");
        assertThat(hasil.tanda()).isEmpty();
    }

    @Test
    void a_denominator_that_changed_between_quarters_is_flagged() {
        HasilAkumulasi hasil = Akumulator.hitung(
                Akumulasi.JUMLAH, PERSEN, List.of(rasio("2024-T1", "20", "100"), rasio("2024-T2", "30", "80")));
        assertThat(hasil.penyebut()).isEqualByComparingTo("80");
        assertThat(hasil.tanda()).containsExactly(TandaAkumulasi.PENYEBUT_BERUBAH);
    }

    @Test
    void percentages_are_never_summed() {
        HasilAkumulasi hasil =
                Akumulator.hitung(Akumulasi.JUMLAH, PERSEN, List.of(nilai("2024-T1", "40"), nilai("2024-T2", "60")));
        assertThat(hasil.nilai()).isNull();
        assertThat(hasil.alasan()).isEqualTo(AlasanAkumulasi.PERSEN_TIDAK_DIJUMLAHKAN);
    }

    @Test
    void an_end_position_is_the_last_reported_period_not_the_largest() {
        HasilAkumulasi hasil = Akumulator.hitung(
                Akumulasi.POSISI_AKHIR,
                PERSEN,
                List.of(nilai("2024-T1", "90"), nilai("2024-T3", "70"), kosong("2024-T4")));
        assertThat(hasil.nilai()).isEqualByComparingTo("70");
        assertThat(hasil.tidakIkut()).containsExactly("2024-T4");
        assertThat(hasil.tanda()).containsExactly(TandaAkumulasi.PERIODE_KOSONG);
    }

    @Test
    void an_average_counts_zero_but_not_missing() {
        HasilAkumulasi hasil = Akumulator.hitung(
                Akumulasi.RATA_RATA, PERSEN, List.of(nilai("2024-01", "0"), nilai("2024-02", "50"), kosong("2024-03")));
        assertThat(hasil.nilai()).isEqualByComparingTo("25");
    }

    @Test
    void nothing_reported_gives_no_value_and_says_so() {
        HasilAkumulasi hasil = Akumulator.hitung(Akumulasi.JUMLAH, ORANG, List.of(kosong("2024-T1")));
        assertThat(hasil.nilai()).isNull();
        assertThat(hasil.alasan()).isEqualTo(AlasanAkumulasi.TIADA_DATA);
    }

    private static NilaiPeriode nilai(String periode, String nilai) {
        return periode(periode, Realisasi.nilai(angka(nilai)));
    }

    private static NilaiPeriode rasio(String periode, String pembilang, String penyebut) {
        return periode(periode, Realisasi.rasio(angka(pembilang), angka(penyebut)));
    }

    private static NilaiPeriode kosong(String periode) {
        return periode(periode, Realisasi.nilai(NilaiKinerja.kosong()));
    }

    private static NilaiPeriode periode(String kode, Realisasi realisasi) {
        return new NilaiPeriode(Periode.dari(kode), realisasi.hitung(PERSEN));
    }

    private static NilaiKinerja angka(String teks) {
        return NilaiKinerja.dari(new BigDecimal(teks));
    }
}
