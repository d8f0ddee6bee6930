package id.simpul.dokumen.csv;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CsvTabelTest {

    @Test
    void numbers_are_those_printed_but_written_for_machines() throws IOException {
        assertThat(csv(
                        Sel.teks("Belanja, \"lain\""),
                        Sel.rupiah(new BigDecimal("111940778595")),
                        Sel.persen(new BigDecimal("84.3234"), 2)))
                .isEqualTo("jenis_baris,tingkat,uraian,pagu,serapan\r\n"
                        + "biasa,0,\"Belanja, \"\"lain\"\"\",111940778595,84.32\r\n");
    }

    @Test
    void missing_zero_and_not_applicable_stay_apart() throws IOException {
        assertThat(csv(Sel.Keadaan.TIDAK_BERLAKU, Sel.Keadaan.KOSONG, Sel.Keadaan.NOL))
                .endsWith("biasa,0,t.b.,,0\r\n");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_as_a_formula_is_disarmed() throws IOException {
        assertThat(csv(Sel.teks("=HYPERLINK(1)"), Sel.tanggal(LocalDate.of(2024, 12, 31)), Sel.bilangan(-5)))
                .endsWith("biasa,0,'=HYPERLINK(1),2024-12-31,-5\r\n");
    }

    @Test
    void a_row_spanning_the_table_still_has_every_column() throws IOException {
        StringBuilder hasil = new StringBuilder();
        CsvTabel.tulis(susun(Baris.kelompok(Sel.teks("Program"))), hasil);
        assertThat(hasil).endsWith("kelompok,0,Program,,\r\n");
    }

    private static String csv(Sel... sel) throws IOException {
        StringBuilder hasil = new StringBuilder();
        CsvTabel.tulis(susun(Baris.biasa(sel)), hasil);
        return hasil.toString();
    }

    private static Tabel susun(Baris baris) {
        return Tabel.susun("t", "T")
                .kolom(Kolom.teks("uraian", "Uraian", 3), Kolom.angka("pagu", "Pagu", "Rp", 2))
                .kolom(Kolom.angka("serapan", "Serapan", "%", 1))
                .baris(baris)
                .jadi();
    }
}
