package id.simpul.realisasi.spm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.simpul.aturan.nilai.NilaiTidakSah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PemeriksaSpmTest {
    private static final LocalDate POTONG = LocalDate.of(2024, 1, 31);

    @Test
    void there_are_thirteen_kinds_of_help_for_four_services_and_five_for_disaster() {
        assertThat(BantuanSosial.milik(LayananSosial.SPM_1)).hasSize(13);
        assertThat(BantuanSosial.milik(LayananSosial.SPM_2)).hasSize(12).doesNotContain(BantuanSosial.ALAT_BANTU);
        assertThat(BantuanSosial.milik(LayananSosial.SPM_5)).hasSize(5);
        assertThat(BantuanSosial.values()).hasSize(18);
    }

    @Test
    void people_are_whole_and_not_negative() {
        ditolak(isian("10.5", "1"), null, "sasaran", "bilangan bulat");
        ditolak(isian("10", "-1"), null, "terlayani", "negatif");
        assertThatCode(() -> periksa(isian("1381", "1381"), null)).doesNotThrowAnyException();
    }

    @Test
    void a_population_needs_its_source_and_cut_off_but_no_population_needs_none() {
        ditolak(
                new IsianSpm(angka("10"), null, POTONG, null, null, null, null, null, null),
                null,
                "sumberSasaran",
                "data asal");
        ditolak(
                new IsianSpm(angka("10"), "DTKS", null, null, null, null, null, null, null),
                null,
                "tanggalSasaran",
                "potong");
        assertThatCode(() -> periksa(new IsianSpm(angka("0"), null, null, null, null, null, null, null, null), null))
                .doesNotThrowAnyException();
    }

    @Test
    void the_population_is_frozen_within_the_year_unless_the_change_is_explained() {
        ditolak(isian("90", "50"), angka("100"), "alasanSasaranBerubah", "sebelumnya 100");
        assertThatCode(() -> periksa(isian("100.0", "50"), angka("100"))).doesNotThrowAnyException();
        IsianSpm beralasan = new IsianSpm(
                angka("90"), "DTKS", POTONG, "Verifikasi ulang kelurahan", angka("50"), null, null, null, null);
        assertThatCode(() -> periksa(beralasan, angka("100"))).doesNotThrowAnyException();
    }

    @Test
    void help_must_belong_to_the_service_and_be_named_once() {
        IsianMutu makanan = butir(BantuanSosial.MAKANAN_BENCANA, "Makanan");
        ditolak(mutu(makanan), null, "mutu/0/bantuan", "SPM-1");
        IsianMutu alat = butir(BantuanSosial.ALAT_BANTU, "Kursi roda");
        ditolak(mutu(alat, alat), null, "mutu/1/nama", "satu kali");
        ditolak(mutu(butir(null, "Kursi roda")), null, "mutu/0/bantuan", "resmi");
        assertThatCode(() -> periksa(mutu(alat), null)).doesNotThrowAnyException();
    }

    @Test
    void spending_above_the_budget_is_refused_and_says_by_how_much() {
        IsianSpm isian = new IsianSpm(null, null, null, null, null, null, angka("100"), angka("130.5"), null);
        ditolak(isian, null, "realisasiAnggaran", "sebesar 30.5");
    }

    private static IsianSpm isian(String sasaran, String terlayani) {
        return new IsianSpm(angka(sasaran), "DTKS", POTONG, null, angka(terlayani), null, null, null, null);
    }

    private static IsianSpm mutu(IsianMutu... butir) {
        return new IsianSpm(null, null, null, null, null, List.of(butir), null, null, null);
    }

    private static IsianMutu butir(BantuanSosial bantuan, String nama) {
        return new IsianMutu(IsianMutu.JenisMutu.BARANG_JASA, bantuan, nama, angka("10"), angka("9"), "unit");
    }

    private static void periksa(IsianSpm isian, BigDecimal sebelumnya) {
        PemeriksaSpm.periksa(LayananSosial.SPM_1, isian, sebelumnya);
    }

    private static void ditolak(IsianSpm isian, BigDecimal sebelumnya, String field, String potongan) {
        assertThatThrownBy(() -> periksa(isian, sebelumnya))
                .isInstanceOfSatisfying(
                        NilaiTidakSah.class, galat -> assertThat(galat.field()).isEqualTo(field))
                .hasMessageContaining(potongan);
    }

    private static BigDecimal angka(String teks) {
        return new BigDecimal(teks);
    }
}
