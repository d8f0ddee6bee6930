package id.simpul.dokumen.tata;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TataTabelTest {
    private static final BigDecimal BESAR = new BigDecimal("111940778595");

    @Test
    void grouped_columns_share_a_head_and_the_others_span_two_rows() {
        TataTabel tata = TataTabel.dari(Tabel.susun("t", "T")
                .kolom(Kolom.teks("a", "Uraian", 3))
                .kolom(Kolom.angka("b", "2023", "Rp", 2).dalam("Anggaran"))
                .kolom(Kolom.angka("c", "2024", "Rp", 2).dalam("Anggaran"))
                .baris(Sel.teks("x"), Sel.bilangan(1), Sel.bilangan(2))
                .jadi());

        assertThat(tata.kepala().get(0)).extracting(SelTata::teks).containsExactly("Uraian", "Anggaran");
        assertThat(tata.kepala().get(0)).extracting(SelTata::tinggi).containsExactly(2, 1);
        assertThat(tata.kepala().get(0)).extracting(SelTata::bentang).containsExactly(1, 2);
        assertThat(tata.kepala().get(1)).extracting(SelTata::teks).containsExactly("2023 (Rp)", "2024 (Rp)");
    }

    @Test
    void the_unit_in_the_head_is_not_repeated_in_the_cells() {
        TataTabel tata = TataTabel.dari(Tabel.susun("t", "T")
                .kolom(Kolom.angka("a", "Serapan", "%", 1), Kolom.angka("b", "Nilai", "", 1))
                .kolom(Kolom.angka("c", "Pagu", "Rp", 1), Kolom.angka("d", "Pagu", "", 1))
                .baris(
                        Sel.persen(new BigDecimal("84.3234"), 2),
                        Sel.persen(new BigDecimal("84.3234"), 2),
                        Sel.rupiah(BESAR),
                        Sel.rupiah(BESAR))
                .jadi());
        assertThat(tata.baris().get(0).sel())
                .extracting(SelTata::teks)
                .containsExactly("84,32", "84,32\u00a0%", "111.940.778.595", "Rp111.940.778.595");
    }

    @Test
    void a_repeated_sasaran_is_written_once_but_not_across_a_total() {
        Kolom sasaran = Kolom.teks("s", "Sasaran", 1).digabung();
        TataTabel tata = TataTabel.dari(Tabel.susun("t", "T")
                .kolom(sasaran, Kolom.teks("i", "Indikator", 1))
                .baris(Sel.teks("S1"), Sel.teks("I1"))
                .baris(Sel.teks("S1"), Sel.teks("I2"))
                .baris(Baris.total(Sel.teks("S1"), Sel.teks("-")))
                .jadi());
        assertThat(tata.baris()).extracting(b -> b.sel().get(0).teks()).containsExactly("S1", "", "S1");
        assertThat(tata.baris()).extracting(BarisTata::menyambung).containsExactly(false, true, false);
    }

    @Test
    void a_merged_cell_spans_to_the_right() {
        TataTabel tata = TataTabel.dari(Tabel.susun("t", "T")
                .kolom(Kolom.tengah("n", "No", 1), Kolom.teks("u", "Uraian", 3), Kolom.angka("j", "Jumlah", "", 1))
                .baris(Baris.total(Sel.teks("Jumlah"), Sel.Keadaan.MENYATU, Sel.bilangan(5)))
                .jadi());
        assertThat(tata.baris().get(0).sel()).extracting(SelTata::bentang).containsExactly(2, 1);
    }

    @Test
    void zero_missing_and_not_applicable_look_different() {
        assertThat(TampilanSel.tulis(Sel.Keadaan.NOL)).isEqualTo("0");
        assertThat(TampilanSel.tulis(Sel.Keadaan.KOSONG)).isEqualTo("–");
        assertThat(TampilanSel.tulis(Sel.Keadaan.TIDAK_BERLAKU)).isEqualTo("t.b.");
    }

    @Test
    void a_narrow_number_column_is_widened_until_its_number_fits() {
        TataTabel tata = TataTabel.dari(Tabel.susun("t", "T")
                .kolom(Kolom.teks("u", "Uraian", 95), Kolom.angka("j", "Rp", "", 1))
                .baris(Sel.teks("x"), Sel.rupiah(BESAR))
                .jadi());
        assertThat(tata.lebar()).satisfies(l -> assertThat(l.get(1)).isGreaterThan(170));
        assertThat(tata.lebar().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
        assertThat(tata.ukuranHuruf()).isEqualTo(17);
    }

    @Test
    void the_type_shrinks_when_many_number_columns_do_not_fit() {
        var susun = Tabel.susun("t", "T").kolom(Kolom.teks("u", "Uraian", 20));
        Sel[] sel = new Sel[8];
        sel[0] = Sel.teks("x");
        for (int i = 1; i < sel.length; i++) {
            susun.kolom(Kolom.angka("k" + i, "Tahun " + i, "", 10));
            sel[i] = Sel.rupiah(BESAR);
        }
        assertThat(TataTabel.dari(susun.baris(sel).jadi()).ukuranHuruf()).isBetween(12, 16);
    }
}
