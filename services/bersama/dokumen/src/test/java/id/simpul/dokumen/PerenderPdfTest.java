package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.format.FormatIndonesia;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PerenderPdfTest {
    private static final Pattern NOMOR = Pattern.compile("(?m)^(\\d+)\\s*$");
    private static PDDocument pdf;
    private static List<String> halaman;

    @BeforeAll
    static void cetak() throws IOException {
        pdf = BacaHasil.pdf(DokumenContoh.beku());
        halaman = BacaHasil.halaman(pdf);
    }

    @AfterAll
    static void tutup() throws IOException {
        pdf.close();
    }

    @Test
    void metadata_names_title_language_and_the_given_instant() {
        assertThat(pdf.getDocumentInformation().getTitle())
                .isEqualTo("Laporan Kinerja Instansi Pemerintah Dinas Sosial Kota Medan Tahun 2024");
        assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
        assertThat(pdf.getDocumentInformation().getCreationDate().toInstant()).hasToString("2025-01-31T09:05:00Z");
    }

    @Test
    void the_cover_has_no_page_number_and_names_office_city_and_year() {
        assertThat(halaman.get(0))
                .contains("PEMERINTAH KOTA MEDAN", "DINAS SOSIAL", "LAPORAN KINERJA", "Tahun 2024", "2025")
                .doesNotContainPattern("(?m)^(i|1)\\s*$");
    }

    @Test
    void page_numbers_in_the_contents_are_those_printed_on_the_pages() {
        String isi = halaman.get(halamanBerisi("DAFTAR ISI"));
        for (String judul : List.of("3.1 Metode Pengukuran", "2.3 Indikator Kinerja Utama", "1.5 Dasar Hukum")) {
            Matcher baris =
                    Pattern.compile(Pattern.quote(judul) + "[ .]+(\\d+)").matcher(isi);
            assertThat(baris.find()).as(judul).isTrue();
            assertThat(nomorHalaman(halamanBerjudul(judul))).as(judul).isEqualTo(baris.group(1));
        }
    }

    @Test
    void front_matter_is_numbered_in_small_roman() {
        assertThat(halaman.get(1)).containsPattern("(?m)^i\\s*$");
        assertThat(halaman.get(halamanBerisi("DAFTAR ISI"))).containsPattern("Kata Pengantar[ .]+ii\\s");
    }

    @Test
    void the_pages_are_tagged_for_screen_readers() {
        assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
        assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                .isTrue();
    }

    @Test
    void bookmarks_follow_chapters_and_sections() {
        List<String> judul = new ArrayList<>();
        for (PDOutlineItem i : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            judul.add(i.getTitle());
            i.children().forEach(anak -> judul.add(anak.getTitle()));
        }
        assertThat(judul)
                .contains("Daftar Isi", "BAB III Akuntabilitas Kinerja", "3.5 Realisasi Anggaran")
                .contains("Lampiran 2 Rincian Anggaran dan Realisasi");
    }

    @Test
    void every_font_is_embedded() throws IOException {
        for (PDPage lembar : pdf.getPages()) {
            for (COSName nama : lembar.getResources().getFontNames()) {
                PDFont huruf = lembar.getResources().getFont(nama);
                assertThat(huruf.isEmbedded()).as(huruf.getName()).isTrue();
            }
        }
    }

    @Test
    void the_head_of_a_long_table_is_on_each_of_its_pages() {
        List<String> anggaran = halaman.stream()
                .filter(h -> h.contains("1.06.0") && !h.contains("Kode Uraian"))
                .toList();
        assertThat(anggaran).isEmpty();
        assertThat(halaman.stream().filter(h -> h.contains("Kode Uraian")).count())
                .isGreaterThan(6);
    }

    @Test
    void no_text_overlaps_another_or_leaves_the_page() throws IOException {
        assertThat(TumpangTindih.cari(pdf)).isEmpty();
    }

    @Test
    void totals_are_written_the_indonesian_way() {
        String semua = String.join("\n", halaman);
        assertThat(semua)
                .contains(FormatIndonesia.uang(AnggaranContoh.total().anggaran()))
                .contains("84,32");
        assertThat(semua).contains("Tabel 3.11 Anggaran dan realisasi").contains("Gambar 3.1 Target");
        assertThat(semua).contains("Dibekukan 31 Januari 2025 pukul 16.05 WIB.");
    }

    @Test
    void no_english_is_left_over() {
        assertThat(String.join("\n", halaman)).doesNotMatch(BacaHasil.INGGRIS);
    }

    @Test
    void a_draft_says_so_on_every_page_and_a_frozen_report_on_none() throws IOException {
        assertThat(halaman).noneMatch(h -> h.contains("DRAF"));
        try (PDDocument draf = BacaHasil.pdf(DokumenContoh.draf())) {
            for (int i = 1; i <= draf.getNumberOfPages(); i++) {
                assertThat(BacaHasil.urutanTulis(draf, i)).as("halaman " + i).endsWith("DRAF");
            }
        }
    }

    private static int halamanBerisi(String teks) {
        for (int i = 0; i < halaman.size(); i++) {
            if (halaman.get(i).contains(teks)) {
                return i;
            }
        }
        throw new AssertionError("Tidak ada halaman berisi " + teks);
    }

    private static int halamanBerjudul(String judul) {
        for (int i = 0; i < halaman.size(); i++) {
            if (halaman.get(i).lines().anyMatch(b -> b.strip().equals(judul))) {
                return i;
            }
        }
        throw new AssertionError("Tidak ada halaman berjudul " + judul);
    }

    private static String nomorHalaman(int indeks) {
        String terakhir = "";
        Matcher m = NOMOR.matcher(halaman.get(indeks));
        while (m.find()) {
            terakhir = m.group(1);
        }
        return terakhir;
    }
}
