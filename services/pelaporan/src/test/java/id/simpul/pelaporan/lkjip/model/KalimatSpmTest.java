package id.simpul.pelaporan.lkjip.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.spm.IndeksSpm;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalimatSpmTest {
    @Test
    void a_complete_report_tells_index_and_category() {
        assertThat(KalimatSpm.indeks(spm("100/100", "50/100", "100/100", "100/100", "100/100")))
                .isEqualTo(
                        "Indeks pencapaian SPM sosial sampai Triwulan IV Tahun 2024 sebesar 92,00 (Tuntas Utama), rata-rata dari 5 layanan.");
    }

    @Test
    void a_report_with_services_missing_is_provisional_and_names_them() {
        assertThat(KalimatSpm.indeks(spm("100/100", "80/100", "100/100")))
                .contains("dan masih sementara, rata-rata dari 3 layanan.")
                .endsWith(" Belum dilaporkan: SPM-4 dan SPM-5.");
    }

    @Test
    void a_report_that_yields_no_index_says_so() {
        assertThat(KalimatSpm.indeks(spm("-/100")))
                .startsWith("Indeks pencapaian SPM sosial sampai Triwulan IV Tahun 2024 belum dapat dihitung")
                .endsWith(" Belum dilaporkan: SPM-2, SPM-3, SPM-4, dan SPM-5.");
    }

    @Test
    void a_service_without_anyone_to_serve_is_told_apart_from_an_incomplete_one() {
        assertThat(KalimatSpm.indeks(spm("100/100", "0/0", "-/100", "100/100", "100/100")))
                .isEqualTo(
                        "Indeks pencapaian SPM sosial sampai Triwulan IV Tahun 2024 sebesar 100,00 (Tuntas Paripurna) dan masih sementara, rata-rata dari 3 layanan."
                                + " Laporannya belum lengkap: SPM-3."
                                + " Tidak mempunyai sasaran, maka tidak masuk rata-rata: SPM-2.");
    }

    @Test
    void an_index_just_below_a_hundred_is_not_called_complete() {
        assertThat(KalimatSpm.indeks(spm("99999/100000", "100/100", "100/100", "100/100", "100/100")))
                .contains("sebesar 100,00 (Tuntas Utama)");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-T1, Triwulan I Tahun 2024",
        "2024-T2, Triwulan II Tahun 2024",
        "2020-T3, Triwulan III Tahun 2020",
        "2022-T4, Triwulan IV Tahun 2022"
    })
    void a_quarter_is_written_in_roman(String kode, String sebutan) {
        assertThat(KalimatSpm.triwulan(kode)).isEqualTo(sebutan);
    }

    private static SpmKota spm(String... terlayani) {
        List<Spm> laporan = java.util.stream.IntStream.range(0, terlayani.length)
                .mapToObj(i -> layanan(i + 1, terlayani[i].split("/", 2)))
                .toList();
        return new SpmKota(
                "2024-T4",
                laporan,
                IndeksSpm.hitung(laporan.stream().map(Spm::keAturan).toList()));
    }

    private static Spm layanan(int nomor, String[] bagian) {
        BigDecimal terlayani = bagian[0].equals("-") ? null : new BigDecimal(bagian[0]);
        return new Spm(
                "s" + nomor,
                "SPM-" + nomor,
                "Layanan " + nomor,
                "orang",
                2024,
                "2024-T4",
                new BigDecimal(bagian[1]),
                null,
                null,
                terlayani,
                Arrays.asList(new Spm.Mutu("BARANG_JASA", "permakanan", BigDecimal.TEN, BigDecimal.TEN, "orang")),
                null,
                null,
                null,
                null,
                null,
                1);
    }
}
