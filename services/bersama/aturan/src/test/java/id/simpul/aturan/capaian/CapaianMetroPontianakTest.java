package id.simpul.aturan.capaian;

import static id.simpul.aturan.Contoh.METRO;
import static id.simpul.aturan.Contoh.PONTIANAK;
import static id.simpul.aturan.Contoh.angka;
import static id.simpul.aturan.Contoh.bagian;
import static id.simpul.aturan.Contoh.indikator;
import static id.simpul.aturan.Contoh.nilai;
import static id.simpul.aturan.Contoh.persenNaik;
import static id.simpul.aturan.Contoh.tampil;
import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.nilai.Satuan;
import id.simpul.aturan.rumus.Arah;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Angka LAKIP Metro 2022 dan LKjIP Pontianak 2020. */
class CapaianMetroPontianakTest {
    private static final CapaianIndikator PPKS = CapaianIndikator.hitung(
            persenNaik(
                    "IKU1",
                    "88.4",
                    Realisasi.komponen(
                            List.of(
                                    bagian("Pengembangan ekonomi masyarakat", 30, "Orang"),
                                    bagian("Program Sembako (BPNT)", 8_109, "Orang"),
                                    bagian("Kesejahteraan keluarga", 3_875, "Orang"),
                                    bagian("Korban bencana", 16, "KPM"),
                                    Komponen.ditampilkan(
                                            "Program Keluarga Harapan",
                                            NilaiKinerja.dari(5_003),
                                            Satuan.dari("Orang"),
                                            "sudah termasuk dalam 8.109 penerima Program Sembako"),
                                    bagian("Kedaruratan ODGJ", 10, "Orang"),
                                    bagian("Kedaruratan OT", 14, "Orang"),
                                    bagian("Anak berhadapan dengan hukum", 20, "Anak"),
                                    bagian("Pendampingan anak korban", 23, "Anak"),
                                    bagian("Pendampingan adopsi", 2, "Anak"),
                                    bagian("Pendampingan lainnya", 146, "Anak"),
                                    bagian("Permakanan", 50, "Orang")),
                            NilaiKinerja.dari(13_920))),
            METRO);

    @Test
    void eleven_counted_parts_give_12_295_and_the_overlapping_part_is_shown_only() {
        assertThat(PPKS.realisasi().pembilang()).isEqualTo(NilaiKinerja.dari(12_295));
        assertThat(METRO.bulatkan(PPKS.nilaiRealisasi().nilai())).isEqualTo(angka("88.33"));
        assertThat(PPKS.tanda()).contains(Tanda.KOMPONEN_TIDAK_DIHITUNG, Tanda.SATUAN_CAMPUR);
    }

    @Test
    void metro_grades_the_realisation_and_the_reference_grades_the_capaian() {
        assertThat(tampil(PPKS, METRO)).isEqualTo(angka("99.92"));
        assertThat(PPKS.namaPredikat()).isEqualTo("Tinggi");
        assertThat(PPKS.namaPredikatAcuan()).isEqualTo("Sangat Tinggi");
    }

    @ParameterizedTest
    @CsvSource({"80, 129, 161.25, 129.00", "80, 84.97, 106.21, 84.97"})
    void pontianak_indicators_in_percent_are_graded_on_their_capaian(
            String target, String realisasi, String capaian, String tampilRealisasi) {
        CapaianIndikator hasil =
                CapaianIndikator.hitung(persenNaik("IKU", target, Realisasi.nilai(nilai(realisasi))), PONTIANAK);
        assertThat(tampil(hasil, PONTIANAK)).isEqualTo(angka(capaian));
        assertThat(PONTIANAK.bulatkan(hasil.nilaiRealisasi().nilai())).isEqualTo(angka(tampilRealisasi));
        assertThat(hasil.namaPredikat()).isEqualTo("Sangat Berhasil");
    }

    /** Dokumennya mencetak 99,98; rumus yang tercetak di baris itu sendiri memberi 104,08. */
    @Test
    void the_poverty_rate_reached_104_08_percent_where_the_document_prints_99_98() {
        CapaianIndikator kemiskinan = CapaianIndikator.hitung(
                indikator("IKU3", "%", Arah.TURUN, nilai("4.90"), Realisasi.nilai(nilai("4.70"))), PONTIANAK);
        assertThat(tampil(kemiskinan, PONTIANAK)).isEqualTo(angka("104.08"));
        assertThat(kemiskinan.namaPredikat()).isEqualTo("Sangat Berhasil");
    }

    @Test
    void a_low_poverty_rate_is_never_graded_or_averaged_as_if_it_were_the_performance() {
        CapaianIndikator kemiskinan = CapaianIndikator.hitung(
                indikator("IKU3", "%", Arah.TURUN, nilai("4.90"), Realisasi.nilai(nilai("4.70"))), METRO);
        assertThat(kemiskinan.namaPredikat()).isEqualTo("Sangat tinggi");
        RataRata rataRata = RataRata.hitung(List.of(kemiskinan), JenisRataRata.REALISASI_UNTUK_PERSEN);
        assertThat(PONTIANAK.bulatkan(rataRata.nilai())).isEqualTo(angka("104.08"));
    }
}
