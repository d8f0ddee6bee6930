package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.simpul.dokumen.model.Susunan;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PerenderXlsxTest {
    private static XSSFWorkbook buku;

    @BeforeAll
    static void tulis() throws IOException {
        buku = BacaHasil.xlsx(DokumenContoh.beku());
    }

    @AfterAll
    static void tutup() throws IOException {
        buku.close();
    }

    @Test
    void each_table_has_a_sheet_after_the_contents_and_the_contents_link_to_it() {
        Susunan susunan = DokumenContoh.beku().susunan();
        assertThat(IntStream.range(0, buku.getNumberOfSheets()).mapToObj(buku::getSheetName))
                .startsWith("daftar")
                .containsSequence(susunan.tabel().stream().map(Tabel::nama).toList());
        assertThat(buku.getSheet("daftar").getHyperlinkList())
                .extracting(t -> t.getAddress())
                .contains("'anggaran_sub_kegiatan'!A1");
    }

    @Test
    void money_and_percent_are_numbers_equal_to_the_printed_ones() {
        XSSFRow jumlah = barisBerisi("anggaran_sub_kegiatan", "Jumlah");
        assertThat(jumlah.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(jumlah.getCell(2).getNumericCellValue()).isEqualTo(111_940_778_595d);
        assertThat(jumlah.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        assertThat(jumlah.getCell(4).getNumericCellValue()).isCloseTo(84.32, within(1e-9));
        assertThat(jumlah.getCell(4).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }

    @Test
    void missing_is_an_empty_cell_zero_is_zero_and_not_applicable_is_text() {
        XSSFSheet pegawai = buku.getSheet("pegawai_pendidikan");
        assertThat(barisBerisi(pegawai.getSheetName(), "SMA sederajat")
                        .getCell(2)
                        .getCellType())
                .isEqualTo(CellType.BLANK);
        assertThat(barisBerisi(pegawai.getSheetName(), "Diploma 3").getCell(2).getNumericCellValue())
                .isZero();
        assertThat(barisBerisi("renstra_sasaran", "Nilai SAKIP").getCell(4).getStringCellValue())
                .isEqualTo("t.b.");
    }

    @Test
    void a_merged_sasaran_is_repeated_in_every_row_so_that_filters_work() {
        XSSFSheet ringkas = buku.getSheet("capaian_ringkas");
        assertThat(ringkas.getRow(7).getCell(0).getStringCellValue())
                .isEqualTo(ringkas.getRow(6).getCell(0).getStringCellValue())
                .isNotEmpty();
    }

    @Test
    void heads_are_frozen_and_repeated_in_print() {
        for (Tabel t : DokumenContoh.beku().susunan().tabel()) {
            XSSFSheet lembar = buku.getSheet(t.nama());
            assertThat(lembar.getPaneInformation().isFreezePane()).as(t.nama()).isTrue();
            assertThat(lembar.getRepeatingRows()).as(t.nama()).isNotNull();
            assertThat(lembar.getColumnWidth(0)).as(t.nama()).isGreaterThan(3 * 256);
        }
    }

    private static XSSFRow barisBerisi(String lembar, String teks) {
        for (var baris : buku.getSheet(lembar)) {
            for (var sel : baris) {
                if (sel.getCellType() == CellType.STRING
                        && sel.getStringCellValue().equals(teks)) {
                    return (XSSFRow) baris;
                }
            }
        }
        throw new AssertionError("Tidak ada baris berisi " + teks);
    }
}
