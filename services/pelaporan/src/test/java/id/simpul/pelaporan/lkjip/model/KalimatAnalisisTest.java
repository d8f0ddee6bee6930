package id.simpul.pelaporan.lkjip.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.Arah;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.perbandingan.model.AntarTahun;
import id.simpul.pelaporan.perbandingan.model.ArahPerubahan;
import id.simpul.pelaporan.perbandingan.model.TargetAkhir;
import id.simpul.pelaporan.perbandingan.model.TerhadapNasional;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kalimat analisis sebagai tabel kasus: setiap keadaan, setiap arah. Spasi tetap ditulis sebagai garis bawah. */
class KalimatAnalisisTest {
    private static final char SPASI_TETAP = '\u00a0';

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "% | 2.2 | 3.14 | MEMBAIK | Dibandingkan dengan tahun 2023, realisasi naik 2,20 poin persen, berarti membaik; capaian naik 3,14 poin persen.",
                "% | -0.5 | -0.71 | MEMBURUK | Dibandingkan dengan tahun 2023, realisasi turun 0,50 poin persen, berarti memburuk; capaian turun 0,71 poin persen.",
                "% | -0.2 | 1.4 | MEMBAIK | Dibandingkan dengan tahun 2023, realisasi turun 0,20 poin persen, berarti membaik; capaian naik 1,40 poin persen.",
                "% | 0.3 | -2 | MEMBURUK | Dibandingkan dengan tahun 2023, realisasi naik 0,30 poin persen, berarti memburuk; capaian turun 2,00 poin persen.",
                "% | 0 | 0 | TETAP | Dibandingkan dengan tahun 2023, realisasi tidak berubah; capaian tidak berubah.",
                "% | 0 | 5 | TETAP | Dibandingkan dengan tahun 2023, realisasi tidak berubah; capaian naik 5,00 poin persen.",
                "orang | 1250 | null | MEMBAIK | Dibandingkan dengan tahun 2023, realisasi naik 1.250_orang, berarti membaik.",
                "orang | 12 | 1 | null | Dibandingkan dengan tahun 2023, realisasi naik 12_orang; capaian naik 1,00 poin persen."
            })
    void a_change_is_told_by_size_direction_and_meaning(
            String satuan, BigDecimal realisasi, BigDecimal capaian, ArahPerubahan arah, String kalimat) {
        AntarTahun hasil = new AntarTahun(List.of(), 2023, true, realisasi, capaian, arah, null);
        assertThat(kalimat(satuan).antarTahun(hasil)).isEqualTo(tetap(kalimat));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tidak ada realisasi tahun sebelumnya.",
                "Realisasi tahun ini belum dilaporkan.",
                "Tidak dapat dibandingkan dengan 2023: penyebut berganti mulai 2024."
            })
    void what_cannot_be_compared_is_told_with_its_cause(String keterangan) {
        assertThat(kalimat("%").antarTahun(new AntarTahun(List.of(), 2023, false, null, null, null, keterangan)))
                .isEqualTo(keterangan);
        assertThat(kalimat("%").targetAkhir(new TargetAkhir(2026, null, null, null, 2, keterangan)))
                .isEqualTo(keterangan);
        assertThat(kalimat("%").nasional(new TerhadapNasional(null, null, null, null, keterangan)))
                .isEqualTo(keterangan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026 | 100 | 91.2 | 2 | Terhadap target akhir Renstra tahun 2026 sebesar 100_%, realisasi tahun 2024 setara dengan capaian 91,20_%; tersisa 2 tahun.",
                "2024 | 70 | 130.29 | 0 | Tahun 2024 tahun terakhir Renstra: realisasi terhadap target akhir 70_% setara dengan capaian 130,29_%."
            })
    void progress_towards_the_end_of_the_plan_is_told(
            int akhir, BigDecimal target, BigDecimal capaian, int sisa, String kalimat) {
        TargetAkhir hasil = new TargetAkhir(akhir, target, capaian, BigDecimal.ONE, sisa, null);
        assertThat(kalimat("%").targetAkhir(hasil)).isEqualTo(tetap(kalimat));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "9.5 | BPS | -4.7 | LEBIH_BAIK | Realisasi lebih baik daripada standar nasional 9,5_% (BPS), selisih 4,70 poin persen.",
                "100 | null | -8.8 | LEBIH_BURUK | Realisasi belum mencapai standar nasional 100_%, selisih 8,80 poin persen.",
                "91.2 | BPS | 0 | SAMA | Realisasi sama dengan standar nasional 91,2_% (BPS).",
                "91.2 | BPS | 0 | null | Standar nasional 91,2_%; letak realisasi terhadapnya tidak dapat ditentukan."
            })
    void the_place_beside_the_national_standard_is_told(
            BigDecimal standar, String sumber, BigDecimal selisih, TerhadapNasional.Posisi posisi, String kalimat) {
        TerhadapNasional hasil = new TerhadapNasional(standar, sumber, selisih, posisi, null);
        assertThat(kalimat("%").nasional(hasil)).isEqualTo(tetap(kalimat));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "97.95 | 100 | 84 | Capaian 97,95_% lebih tinggi 13,95 poin persen daripada serapan 84,00_%, sehingga penggunaan anggaran dinilai efisien menurut rumus efisiensi.selisih versi 1 (capaian − serapan).",
                "90 | 100 | 90 | Capaian 90,00_% sama dengan serapan 90,00_%, sehingga penggunaan anggaran dinilai cukup efisien menurut rumus efisiensi.selisih versi 1 (capaian − serapan).",
                "80 | 100 | 90 | Capaian 80,00_% lebih rendah 10,00 poin persen daripada serapan 90,00_%, sehingga penggunaan anggaran dinilai tidak efisien menurut rumus efisiensi.selisih versi 1 (capaian − serapan)."
            })
    void efficiency_names_its_formula(BigDecimal capaian, String anggaran, String realisasi, String kalimat) {
        Serapan serapan = Serapan.hitung(rupiah(anggaran), rupiah(realisasi));
        assertThat(KalimatAnalisis.efisiensi(
                        AngkaEfisiensi.selisih(capaian, serapan, UkuranContoh.ATURAN), UkuranContoh.ATURAN))
                .isEqualTo(tetap(kalimat));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"null, 100, 90", "90, null, null", "90, 0, 0", "90, 100, null"})
    void efficiency_that_cannot_be_computed_says_why(BigDecimal capaian, String anggaran, String realisasi) {
        Serapan serapan = Serapan.hitung(rupiah(anggaran), rupiah(realisasi));
        assertThat(KalimatAnalisis.efisiensi(
                        AngkaEfisiensi.selisih(capaian, serapan, UkuranContoh.ATURAN), UkuranContoh.ATURAN))
                .startsWith("Efisiensi belum dapat dihitung: ")
                .endsWith(".")
                .doesNotContain("..", "null");
    }

    private static KalimatAnalisis kalimat(String satuan) {
        UkuranIndikator ukuran = UkuranContoh.ukuran(Arah.NAIK, satuan, "70", null, "91.2", UkuranContoh.ATURAN);
        return new KalimatAnalisis(ukuran, UkuranContoh.ATURAN);
    }

    private static Rupiah rupiah(String nilai) {
        return nilai == null ? null : Rupiah.dari("nilai", new BigDecimal(nilai));
    }

    private static String tetap(String kalimat) {
        return kalimat.replace('_', SPASI_TETAP);
    }
}
