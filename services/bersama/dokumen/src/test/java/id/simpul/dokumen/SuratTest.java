package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTanganBerdua;
import id.simpul.dokumen.model.TandaTanganBerdua.Penanda;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** Surat resmi: setiap bagian sehalaman, dua penanda tangan bersebelahan, tanpa sampul dan daftar. */
class SuratTest {
    private static final TandaTanganBerdua TANDA = new TandaTanganBerdua(
            "Medan, 2 Januari 2024",
            new Penanda("Pihak Kedua,", "Wali Kota", "", List.of("Belum ditandatangani")),
            new Penanda("Pihak Pertama,", "Plt. Kepala Dinas", "", List.of("Ditandatangani secara elektronik")));

    @Test
    void each_part_starts_a_page_and_both_signers_stand_side_by_side() throws IOException {
        try (PDDocument pdf = BacaHasil.pdf(surat(false))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            String pertama = BacaHasil.halaman(pdf, 1);
            assertThat(pertama).contains("PERJANJIAN KINERJA").doesNotContain("DAFTAR ISI", "LAMPIRAN");
            assertThat(pertama.lines())
                    .anyMatch(baris -> baris.contains("Pihak Kedua,") && baris.contains("Pihak Pertama,"));
            assertThat(BacaHasil.halaman(pdf, 2))
                    .contains("LAMPIRAN", "Penyaluran bantuan")
                    .doesNotContain("Tabel 1");
        }
    }

    @Test
    void word_holds_the_same_two_signers_in_a_table_without_borders() throws IOException {
        try (XWPFDocument word = BacaHasil.docx(surat(true))) {
            assertThat(word.getTables()).hasSize(4);
            assertThat(word.getTables().get(0).getText()).contains("Wali Kota", "Plt. Kepala Dinas", "....");
            assertThat(word.getParagraphs()).noneMatch(p -> p.getText().contains("Daftar Isi"));
        }
    }

    @Test
    void wherever_the_tables_end_the_signers_never_stand_alone_on_a_page() throws IOException {
        for (int baris = 1; baris <= 60; baris += 3) {
            try (PDDocument pdf = BacaHasil.pdf(surat(false, baris))) {
                for (int halaman = 2; halaman <= pdf.getNumberOfPages(); halaman++) {
                    String isi = BacaHasil.halaman(pdf, halaman);
                    if (isi.contains("Pihak Kedua,")) {
                        assertThat(isi).as("%d baris", baris).contains("Program perlindungan");
                    }
                }
            }
        }
        try (XWPFDocument word = BacaHasil.docx(surat(false, 20))) {
            List<XWPFTableRow> target = word.getTables().get(2).getRows();
            assertThat(target.subList(3, 6))
                    .allSatisfy(baris -> assertThat(baris.getTableCells()).allMatch(SuratTest::ikutBerikutnya));
            assertThat(target.get(2).getTableCells()).noneMatch(SuratTest::ikutBerikutnya);
        }
    }

    /** Rangkaian yang tidak muat sehalaman diabaikan Word seluruhnya. */
    @Test
    void a_merged_cell_or_notes_longer_than_a_page_may_break_but_their_end_stays_with_the_signers() throws IOException {
        PenyusunTabel panjang = Tabel.susun("pk_panjang", "")
                .kolom(Kolom.teks("sasaran", "Sasaran", 40).digabung(), Kolom.teks("indikator", "Indikator", 60));
        for (int i = 1; i <= 60; i++) {
            panjang.baris(Sel.teks("Satu sasaran"), Sel.teks("Indikator " + i));
        }
        try (XWPFDocument word = BacaHasil.docx(surat(panjang.jadi()))) {
            List<Boolean> rantai = word.getTables().get(0).getRows().stream()
                    .skip(1)
                    .map(baris -> baris.getTableCells().stream().allMatch(SuratTest::ikutBerikutnya))
                    .toList();
            assertThat(rantai.subList(0, 3)).containsOnly(true);
            assertThat(rantai.subList(3, 57)).containsOnly(false);
            assertThat(rantai.subList(57, 60)).containsOnly(true);
        }
        for (int i = 1; i <= 40; i++) {
            panjang.catatan("Nomor %d: target Renstra berubah.".formatted(i));
        }
        try (XWPFDocument word = BacaHasil.docx(surat(panjang.jadi()))) {
            List<XWPFParagraph> catatan = word.getParagraphs().stream()
                    .filter(p -> "CatatanTabel".equals(p.getStyle()))
                    .toList();
            assertThat(catatan.subList(0, 37)).noneMatch(XWPFParagraph::isKeepNext);
            assertThat(catatan.subList(37, 40)).allMatch(XWPFParagraph::isKeepNext);
        }
    }

    @Test
    void the_same_letter_gives_the_same_bytes() {
        for (Format format : List.of(Format.PDF, Format.DOCX, Format.HTML)) {
            assertThat(BacaHasil.bita(format, surat(true))).isEqualTo(BacaHasil.bita(format, surat(true)));
        }
    }

    private static boolean ikutBerikutnya(XWPFTableCell sel) {
        return sel.getParagraphs().get(0).getCTP().getPPr().isSetKeepNext();
    }

    private static Dokumen surat(boolean draf) {
        return surat(draf, 1);
    }

    private static Dokumen surat(boolean draf, int banyakBaris) {
        PenyusunTabel susunan = Tabel.susun("pk_target", "")
                .kolom(Kolom.tengah("no", "No", 10), Kolom.teks("indikator", "Indikator", 90));
        for (int i = 1; i <= banyakBaris; i++) {
            susunan.baris(Sel.teks(String.valueOf(i)), Sel.teks("Penyaluran bantuan"));
        }
        Tabel tabel = susunan.jadi();
        PenyusunTabel anggaran =
                Tabel.susun("pk_program", "").kolom(Kolom.tengah("no", "No", 10), Kolom.teks("program", "Program", 90));
        for (int i = 1; i <= 5; i++) {
            anggaran.baris(Sel.teks(String.valueOf(i)), Sel.teks("Program perlindungan sosial"));
        }
        return surat(
                draf,
                new Bab("Perjanjian Kinerja", List.of(Paragraf.dari("Pihak pertama berjanji."), TANDA), List.of()),
                new Bab("Lampiran", List.of(tabel, anggaran.jadi(), TANDA), List.of()));
    }

    private static Dokumen surat(Tabel tabel) {
        return surat(false, new Bab("Lampiran", List.of(tabel, TANDA), List.of()));
    }

    private static Dokumen surat(boolean draf, Bab... bab) {
        return Dokumen.surat(
                new Identitas("Perjanjian Kinerja", "", "Dinas Sosial", "Kota Medan", 2024),
                new Jejak(
                        Instant.parse("2024-01-02T03:04:05Z"), ZoneId.of("Asia/Jakarta"), draf, List.of("SHA-256 abc")),
                List.of(bab));
    }
}
