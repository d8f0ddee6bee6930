package id.simpul.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PenulisTabelTest {
    record Baris(String nama, BigDecimal pagu, Integer tahun, Boolean iku) {}

    private static final TabelKeluaran<Baris> TABEL = TabelKeluaran.<Baris>bernama("pagu")
            .teks("nama", Baris::nama)
            .uang("pagu", Baris::pagu)
            .bulat("tahun", Baris::tahun)
            .yaTidak("iku", Baris::iku);

    @Test
    void csv_is_utf8_crlf_quoted_and_keeps_a_missing_cell_apart_from_zero() throws IOException {
        String csv = csv(
                new Baris("Makanan, \"sandang\"", new BigDecimal("98555969110.50"), 2024, true),
                new Baris("é", null, 0, false));

        assertThat(csv)
                .isEqualTo(
                        "nama,pagu,tahun,iku\r\n\"Makanan, \"\"sandang\"\"\",98555969110.50,2024,ya\r\né,,0,tidak\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62 811", "-abc", "@SUM(A1)", "'=x", "''@x", "\t=1"})
    void a_text_that_excel_would_run_is_disarmed_and_comes_back_unchanged(String teks) throws IOException {
        assertThat(TeksSel.aman(teks)).startsWith("'").isNotEqualTo(teks);
        assertThat(TeksSel.asli(TeksSel.aman(teks))).isEqualTo(teks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "-12,5", "+3%", "", "Jum'at", "'kutip'", "a=b"})
    void a_harmless_text_is_left_alone(String teks) {
        assertThat(TeksSel.aman(teks)).isEqualTo(teks);
        assertThat(TeksSel.asli(teks)).isEqualTo(teks);
    }

    @Test
    void a_negative_figure_stays_a_figure() throws IOException {
        assertThat(csv(new Baris("x", new BigDecimal("-5.5"), null, null))).contains("x,-5.5,,");
    }

    @Test
    void xlsx_holds_exact_figures_and_inert_text() throws IOException {
        BigDecimal pagu = new BigDecimal("57783802400.25");
        List<Row> baris = lembar(List.of(new Baris("=1+1\u0001", pagu, 2024, null)));

        Cell nama = baris.get(1).getCell(0);
        assertThat(nama.getType()).isEqualTo(CellType.STRING);
        assertThat(nama.asString()).isEqualTo("=1+1");
        assertThat(baris.get(1).getCellRawValue(1)).contains("57783802400.25");
        assertThat(baris.get(1).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2024");
        assertThat(baris.get(1).getCellText(3)).isEmpty();
    }

    @Test
    void xlsx_prints_landscape_on_the_width_of_one_page_and_a_column_is_as_wide_as_its_longest_text(
            @TempDir Path folder) throws IOException {
        Path berkas = folder.resolve("pagu.xlsx");
        Baris panjang = new Baris("x".repeat(40), null, null, null);
        try (OutputStream keluaran = Files.newOutputStream(berkas)) {
            new PenulisXlsx().tulis(TABEL, List.of(panjang).iterator(), keluaran);
        }
        try (ZipFile zip = new ZipFile(berkas.toFile())) {
            byte[] lembar =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            assertThat(new String(lembar, StandardCharsets.UTF_8))
                    .contains("orientation=\"landscape\"", "fitToWidth=\"1\"", "width=\"42.");
        }
    }

    @Test
    void a_very_small_or_large_figure_is_written_without_an_exponent() throws IOException {
        List<Row> baris = lembar(List.of(new Baris("x", new BigDecimal("1E+12"), null, null)));

        assertThat(baris.get(1).getCellRawValue(1)).contains("1000000000000");
    }

    @Test
    void many_rows_stream_into_one_sheet() throws IOException {
        List<Baris> banyak = IntStream.range(0, 2_001)
                .mapToObj(i -> new Baris("baris " + i, BigDecimal.valueOf(i), i, false))
                .toList();

        assertThat(lembar(banyak)).hasSize(2_002);
    }

    @Test
    void a_date_is_a_real_date_in_the_sheet() throws IOException {
        TabelKeluaran<LocalDate> tabel = TabelKeluaran.<LocalDate>bernama("t").tanggal("mulai", t -> t);
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        new PenulisXlsx().tulis(tabel, List.of(LocalDate.of(2024, 2, 29)).iterator(), isi);

        assertThat(baca(isi).get(1).getCellAsDate(0).orElseThrow().toLocalDate())
                .isEqualTo("2024-02-29");
    }

    @Test
    void ndjson_has_one_whole_object_per_line() throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        new PenulisNdjson(new ObjectMapper())
                .tulis(
                        TABEL,
                        List.of(new Baris("a", BigDecimal.ONE, 1, true), new Baris("b", null, 2, false))
                                .iterator(),
                        isi);

        assertThat(isi.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"nama\":\"a\",\"pagu\":1,\"tahun\":1,\"iku\":true}\n{\"nama\":\"b\",\"pagu\":null,\"tahun\":2,\"iku\":false}\n");
    }

    private static String csv(Baris... baris) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        new PenulisCsv().tulis(TABEL, List.of(baris).iterator(), isi);
        return isi.toString(StandardCharsets.UTF_8);
    }

    private static List<Row> lembar(List<Baris> baris) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        new PenulisXlsx().tulis(TABEL, baris.iterator(), isi);
        return baca(isi);
    }

    private static List<Row> baca(ByteArrayOutputStream isi) throws IOException {
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(isi.toByteArray()))) {
            return buku.getFirstSheet().read();
        }
    }
}
