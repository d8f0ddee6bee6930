package id.simpul.pelaporan.lkjip.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.lkjip.model.BahanLkjip;
import id.simpul.pelaporan.lkjip.model.PenyusunRingkasan;
import id.simpul.pelaporan.lkjip.model.TemuanTerpenting;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingkasanTest {
    private static final String TEMUAN =
            "Anggaran 2024: TOTAL \"TOTAL\": 14.115.145.003 + 80.447.898.553 + 11.280.969.163 = 105.844.012.719,"
                    + " tercetak 112.143.276.595.";
    private static final TemuanTerpenting BERTEMUAN = new TemuanTerpenting(7, 15, List.of(TEMUAN, TEMUAN, TEMUAN));

    @ParameterizedTest
    @CsvSource({"medan, 2024", "metro, 2022", "pontianak, 2020"})
    void the_executive_summary_fills_one_page_with_figures_absorption_and_findings(String kota, int tahun)
            throws IOException {
        Dokumen ringkasan = PenyusunRingkasan.draf(LkjipContoh.bahan(kota, tahun), BERTEMUAN);
        assertThat(judul(ringkasan)).contains("Yang perlu perhatian dan tindak lanjutnya", "Temuan pemeriksaan");
        assertThat(gambar(ringkasan)).contains("grafik_serapan");
        assertThat(sehalaman(ringkasan)).contains("Rata-rata kinerja", "7 kesalahan dan 15 peringatan");
    }

    @Test
    void many_indicators_and_findings_leave_out_the_lesser_parts_and_keep_the_page() throws IOException {
        BahanLkjip bahan = LkjipContoh.bahan("medan", 2024);
        Dokumen ringkasan = PenyusunRingkasan.draf(bertambah(bahan), BERTEMUAN);
        assertThat(judul(ringkasan)).contains("Yang perlu perhatian dan tindak lanjutnya");
        assertThat(gambar(ringkasan)).doesNotContain("grafik_sasaran");
        assertThat(sehalaman(ringkasan)).contains("2 indikator lain ada di laporan lengkap.");
    }

    @Test
    void a_year_without_findings_says_so() {
        Dokumen ringkasan =
                PenyusunRingkasan.draf(LkjipContoh.bahan("metro", 2022), new TemuanTerpenting(0, 0, List.of()));
        assertThat(ringkasan
                        .depan()
                        .get(0)
                        .subbab()
                        .get(ringkasan.depan().get(0).subbab().size() - 1)
                        .isi())
                .hasSize(1)
                .first()
                .asString()
                .contains("tidak menemukan kesalahan atau peringatan");
    }

    /** Delapan indikator kota itu ditambah milik dua kota lain: lebih banyak daripada yang termuat. */
    private static BahanLkjip bertambah(BahanLkjip bahan) {
        CapaianKota lama = bahan.capaian();
        List<UkuranIndikator> ukuran = new ArrayList<>(lama.ukuran());
        ukuran.addAll(LkjipContoh.bahan("pontianak", 2020).capaian().ukuran());
        ukuran.addAll(LkjipContoh.bahan("metro", 2022).capaian().ukuran());
        return bahan.denganCapaian(new CapaianKota(lama.kota(), lama.tahun(), lama.aturan(), ukuran), bahan.analisis());
    }

    private static List<String> judul(Dokumen ringkasan) {
        return ringkasan.depan().get(0).subbab().stream().map(Subbab::judul).toList();
    }

    private static List<String> gambar(Dokumen ringkasan) {
        return ringkasan.susunan().grafik().stream().map(Grafik::nama).toList();
    }

    private static String sehalaman(Dokumen ringkasan) throws IOException {
        byte[] pdf = new MencetakLkjip(new SekatCetak(1, 1, Duration.ofMinutes(1))).cetak(ringkasan, Format.PDF);
        try (PDDocument dokumen = Loader.loadPDF(pdf)) {
            assertThat(dokumen.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(dokumen);
        }
    }
}
