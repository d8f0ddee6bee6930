package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class PerenderDocxTest {
    private static XWPFDocument word;
    private static String xml;

    @BeforeAll
    static void tulis() throws IOException {
        word = BacaHasil.docx(DokumenContoh.draf());
        xml = word.getDocument().xmlText();
    }

    @AfterAll
    static void tutup() throws IOException {
        word.close();
    }

    @Test
    void headings_use_the_heading_styles_with_automatic_numbers() {
        assertThat(bergaya("Heading1")).startsWith("Pernyataan Telah Direviu", "Kata Pengantar", "Ikhtisar Eksekutif");
        assertThat(bergaya("Heading1")).contains("Akuntabilitas Kinerja", "Lampiran 2 Rincian Anggaran dan Realisasi");
        assertThat(bergaya("Heading2")).contains("Metode Pengukuran", "Realisasi Anggaran");
        assertThat(bergaya("Heading3")).hasSize(8);
        XWPFParagraph metode = word.getParagraphs().stream()
                .filter(p -> p.getText().equals("Metode Pengukuran"))
                .findFirst()
                .orElseThrow();
        assertThat(metode.getNumLevelText()).isEqualTo("3.%1");
    }

    @Test
    void contents_tables_and_figures_are_fields_that_word_fills_on_opening() {
        assertThat(xml)
                .contains("TOC \\o \"1-3\" \\h \\z")
                .contains("TOC \\h \\z \\c \"Tabel\"")
                .contains("TOC \\h \\z \\c \"Gambar\"");
        assertThat(word.isEnforcedUpdateFields()).isTrue();
        assertThat(bergaya("TOC2")).anyMatch(b -> b.startsWith("3.1 Metode Pengukuran"));
    }

    @Test
    void captions_are_numbered_fields() {
        assertThat(bergaya("Caption"))
                .contains("Tabel 3.1 Skala predikat capaian", "Gambar 3.1 Target dan realisasi indikator Tahun 2024");
        assertThat(xml).contains("SEQ Tabel \\* ARABIC \\r 1").contains("REF _j_tabel_3_1 \\h");
    }

    @Test
    void every_data_table_repeats_its_head_and_never_splits_a_row() {
        List<XWPFTable> tabel =
                word.getTables().stream().filter(t -> t.getNumberOfRows() > 1).toList();
        assertThat(tabel).hasSize(19);
        assertThat(tabel).allMatch(t -> t.getRow(0).isRepeatHeader());
        assertThat(tabel).allMatch(t -> t.getRows().stream().allMatch(r -> r.isCantSplitRow()));
    }

    @Test
    void a_wide_table_lies_in_a_landscape_section_between_portrait_ones() {
        List<STPageOrientation.Enum> arah = word.getDocument().getBody().getPList().stream()
                .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                .map(p -> p.getPPr().getSectPr().getPgSz().getOrient())
                .toList();
        assertThat(arah)
                .containsExactly(
                        STPageOrientation.PORTRAIT,
                        STPageOrientation.PORTRAIT,
                        STPageOrientation.PORTRAIT,
                        STPageOrientation.LANDSCAPE);
    }

    @Test
    void charts_are_pictures_told_in_words() {
        assertThat(xml.split("<pic:pic ", -1)).hasSize(1 + 10 + 1);
        assertThat(xml).contains("descr=\"Serapan anggaran menurut program Tahun 2024. Serapan:");
    }

    @Test
    void a_draft_is_marked_in_every_header() {
        assertThat(word.getHeaderList())
                .isNotEmpty()
                .allMatch(h -> h._getHdrFtr().xmlText().contains("string=\"DRAF\""));
    }

    @Test
    void no_english_is_left_over() throws IOException {
        try (XWPFWordExtractor pembaca = new XWPFWordExtractor(word)) {
            String teks = pembaca.getText()
                    .lines()
                    .filter(b -> !b.contains("TOC \\") && !b.contains("PAGEREF"))
                    .collect(Collectors.joining("\n"));
            assertThat(teks).contains("111.940.778.595").doesNotMatch(BacaHasil.INGGRIS);
        }
    }

    @Test
    void the_markup_is_valid_against_the_word_schema() {
        List<XmlError> galat = new ArrayList<>();
        word.getDocument().validate(new XmlOptions().setErrorListener(galat));
        word.getHeaderList().forEach(h -> h._getHdrFtr().validate(new XmlOptions().setErrorListener(galat)));
        word.getFooterList().forEach(f -> f._getHdrFtr().validate(new XmlOptions().setErrorListener(galat)));
        assertThat(galat).isEmpty();
    }

    private static List<String> bergaya(String gaya) {
        return word.getParagraphs().stream()
                .filter(p -> gaya.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
