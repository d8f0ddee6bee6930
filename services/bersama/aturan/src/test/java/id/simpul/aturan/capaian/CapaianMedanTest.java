package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.MEDAN;
import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.bagian;
import static id.simpul.aturan.Contoh.indikator;
import static id.simpul.aturan.Contoh.nilai;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.rasio;
import static id.simpul.aturan.Contoh.tampil;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.kota.BasisPredikat;
import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Angka LKjIP Dinas Sosial Kota Medan 2024, dihitung dari bagian-bagian yang tercetak. */
class CapaianMedanTest {
    private static final Realisasi BANSOS_2024 = Realisasi.komponen(
            List.of(
                    bagian("Bantuan Sosial Sembako", 70_308, "KPM"),
                    bagian("Bantuan Sosial Tunai Penyandang Lansia", 500, "orang"),
                    bagian("Bantuan Sosial Tunai Penyandang Disabilitas", 1_000, "orang"),
                    bagian("Bantuan Sosial Tunai Pendidikan", 119, "orang"),
                    bagian("Penerima Bantuan Iuran (PBI)", 575_754, "orang")),
            NilaiKinerja.dari(710_155));

    private static final List<CapaianIndikator> TAHUN_2024 = Stream.of(
                    persenNaik("S1.I1", "70", BANSOS_2024),
                    persenNaik("S2.I1", "100", rasio(365, 365)),
                    persenNaik("S3.I1", "100", rasio(1_381, 1_381)),
                    persenNaik("S3.I2", "100", rasio(561, 561)),
                    persenNaik("S3.I3", "100", rasio(1_563, 1_563)),
                    persenNaik("S3.I4", "100", rasio(767, 767)),
                    persenNaik("S3.I5", "100", rasio(20_689, 20_689)),
                    indikator("S4.I1", "Nilai", Arah.PREDIKAT, nilai("70.5"), Realisasi.nilai(nilai("65.15"))))
            .map(pengukuran -> CapaianIndikator.hitung(pengukuran, MEDAN))
            .toList();

    private static final List<CapaianIndikator> TAHUN_2023 = Stream.of(
                    persenNaik("S1.I1", "70", rasio(219_399, 249_197)),
                    persenNaik("S2.I1", "100", kelompok2023()),
                    persenNaik("S3.I1", "100", rasio(1_509, 1_509)),
                    persenNaik("S3.I2", "100", rasio(470, 470)),
                    persenNaik("S3.I3", "100", rasio(2_007, 2_007)),
                    persenNaik("S3.I4", "100", rasio(538, 538)),
                    persenNaik("S3.I5", "100", rasio(11_801, 11_801)))
            .map(pengukuran -> CapaianIndikator.hitung(pengukuran, MEDAN))
            .toList();

    private static Realisasi kelompok2023() {
        Satuan kelompok = Satuan.dari("Kelompok");
        Satuan lembaga = Satuan.dari("Lembaga");
        return Realisasi.komponen(List.of(
                bagian("POKMAS", 872, "Kelompok"),
                bagian("KUBE", 20, "Kelompok"),
                bagian("Hibah", 4, "Lembaga"),
                Komponen.penyebut("POKMAS", NilaiKinerja.dari(872), kelompok),
                Komponen.penyebut("KUBE", NilaiKinerja.dari(20), kelompok),
                Komponen.penyebut("Hibah", NilaiKinerja.dari(4), lembaga)));
    }

    @Test
    void social_assistance_reached_130_29_percent_from_its_unrounded_rate() {
        CapaianIndikator bansos = TAHUN_2024.get(0);
        assertThat(bansos.realisasi().pembilang()).isEqualTo(NilaiKinerja.dari(647_681));
        assertThat(MEDAN.bulatkan(bansos.nilaiRealisasi().nilai())).isEqualTo(angka("91.20"));
        assertThat(tampil(bansos, MEDAN)).isEqualTo(angka("130.29"));
        assertThat(bansos.namaPredikat()).isEqualTo("Sangat Berhasil");
        assertThat(bansos.namaPredikatAcuan()).isEqualTo("Sangat Tinggi");
    }

    @Test
    void families_and_persons_in_one_sum_are_flagged_with_their_units() {
        CapaianIndikator bansos = TAHUN_2024.get(0);
        assertThat(bansos.satuanCampur()).isTrue();
        assertThat(bansos.realisasi().satuanKomponen()).containsExactly(Satuan.dari("KPM"), Satuan.dari("orang"));
        assertThat(TAHUN_2024.get(1).satuanCampur()).isFalse();
    }

    @Test
    void on_the_rate_the_printed_predicate_berhasil_comes_out() {
        AturanCapaian atasRealisasi = new AturanCapaian(
                2, MEDAN.pembulatan(), null, MEDAN.dasarRataRata(), BasisPredikat.REALISASI, MEDAN.skala());
        CapaianIndikator bansos = CapaianIndikator.hitung(persenNaik("S1.I1", "70", BANSOS_2024), atasRealisasi);
        assertThat(bansos.namaPredikat()).isEqualTo("Berhasil");
        CapaianIndikator sakip = CapaianIndikator.hitung(TAHUN_2024.get(7).pengukuran(), atasRealisasi);
        assertThat(sakip.namaPredikat()).isEqualTo("Berhasil");
    }

    @Test
    void the_sakip_score_reached_92_41_percent_of_its_target() {
        CapaianIndikator sakip = TAHUN_2024.get(7);
        assertThat(sakip.nilaiRealisasi()).isEqualTo(nilai("65.15"));
        assertThat(tampil(sakip, MEDAN)).isEqualTo(angka("92.41"));
        assertThat(sakip.namaPredikat()).isEqualTo("Berhasil");
    }

    @Test
    void the_average_by_the_rule_of_medan_is_97_95_in_2024() {
        RataRata rataRata = RataRata.hitung(TAHUN_2024, MEDAN);
        assertThat(rataRata.jenis()).isEqualTo(JenisRataRata.REALISASI_UNTUK_PERSEN);
        assertThat(MEDAN.bulatkan(rataRata.nilai())).isEqualTo(angka("97.95"));
        assertThat(rataRata.dihitung()).isEqualTo(8);
    }

    @Test
    void the_average_by_the_rule_of_medan_is_98_29_in_2023_with_896_of_896_groups() {
        assertThat(TAHUN_2023.get(1).realisasi().pembilang()).isEqualTo(NilaiKinerja.dari(896));
        assertThat(TAHUN_2023.get(1).realisasi().penyebut()).isEqualTo(NilaiKinerja.dari(896));
        assertThat(tampil(TAHUN_2023.get(0), MEDAN)).isEqualTo(angka("125.77"));
        assertThat(MEDAN.bulatkan(RataRata.hitung(TAHUN_2023, MEDAN).nilai())).isEqualTo(angka("98.29"));
    }

    @Test
    void the_other_common_averages_stand_beside_it_by_name() {
        assertThat(RataRata.semua(TAHUN_2024))
                .extracting(RataRata::jenis, rataRata -> MEDAN.bulatkan(rataRata.nilai()))
                .containsExactly(
                        pasangan(JenisRataRata.CAPAIAN, "102.84"),
                        pasangan(JenisRataRata.CAPAIAN_DIBATASI_100, "99.05"),
                        pasangan(JenisRataRata.REALISASI_UNTUK_PERSEN, "97.95"),
                        pasangan(JenisRataRata.CAPAIAN_PER_SASARAN, "105.68"));
    }

    private static Tuple pasangan(JenisRataRata jenis, String nilai) {
        return Tuple.tuple(jenis, angka(nilai));
    }
}
