package id.simpul.dokumen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DokumenTest {
    private static final Identitas IDENTITAS = new Identitas("Laporan Kinerja", "", "Dinas Sosial", "Kota Metro", 2022);
    private static final Jejak JEJAK =
            new Jejak(Instant.parse("2023-01-31T02:00:00Z"), ZoneId.of("Asia/Jakarta"), false, List.of());

    @Test
    void chapters_sections_tables_and_figures_are_numbered_by_chapter() {
        Dokumen dokumen = dokumen(
                Bab.tunggal("Pendahuluan", tabel("a"), grafik("g")),
                new Bab(
                        "Perencanaan",
                        List.of(tabel("b")),
                        List.of(
                                Subbab.tunggal("Satu", tabel("c"), grafik("h")),
                                new Subbab("Dua", List.of(), List.of(Subbab.tunggal("Dalam", tabel("d")))))));

        assertThat(dokumen.susunan().isi())
                .extracting(j -> j.nomor() + " " + j.judul())
                .containsExactly("BAB I Pendahuluan", "BAB II Perencanaan", "2.1 Satu", "2.2 Dua", "2.2.1 Dalam");
        assertThat(dokumen.susunan().tabel())
                .extracting(Tabel::label)
                .containsExactly("Tabel 1.1", "Tabel 2.1", "Tabel 2.2", "Tabel 2.3");
        assertThat(dokumen.susunan().grafik()).extracting(Grafik::label).containsExactly("Gambar 1.1", "Gambar 2.1");
    }

    @Test
    void front_matter_and_appendices_have_their_own_numbers() {
        Dokumen dokumen = new Dokumen(
                IDENTITAS,
                JEJAK,
                List.of(Bab.tunggal("Ikhtisar", tabel("a"))),
                List.of(),
                List.of(Bab.tunggal("Perjanjian Kinerja", tabel("b")), Bab.tunggal("Anggaran", tabel("c"))));

        assertThat(dokumen.susunan().tabel())
                .extracting(Tabel::label)
                .containsExactly("Tabel R.1", "Tabel L1.1", "Tabel L2.1");
        assertThat(dokumen.lampiran()).extracting(Bab::judulBernomor).contains("Lampiran 2 Anggaran");
    }

    @Test
    void numbering_a_numbered_document_again_changes_nothing() {
        Dokumen sekali = dokumen(Bab.tunggal("Pendahuluan", tabel("a"), Paragraf.dari(Potongan.rujukan("a"))));
        Dokumen duaKali = new Dokumen(IDENTITAS, JEJAK, sekali.depan(), sekali.bab(), sekali.lampiran());
        assertThat(duaKali).isEqualTo(sekali);
    }

    @Test
    void a_reference_becomes_the_number_of_the_table_it_names() {
        Dokumen dokumen = dokumen(
                Bab.tunggal("Satu", Paragraf.dari(Potongan.teks("lihat "), Potongan.rujukan("sasaran"))),
                Bab.tunggal("Dua", tabel("lain"), tabel("sasaran")));
        Paragraf p = (Paragraf) dokumen.bab().get(0).isi().get(0);
        assertThat(p.potongan().get(1)).isEqualTo(new Potongan.Rujukan("sasaran", "Tabel 2.2", "j-tabel-2-2"));
    }

    @Test
    void a_reference_to_nothing_is_refused() {
        assertThatThrownBy(() -> dokumen(Bab.tunggal("Satu", Paragraf.dari(Potongan.rujukan("tiada")))))
                .hasMessageContaining("tiada");
    }

    @Test
    void two_tables_of_one_machine_name_are_refused() {
        assertThatThrownBy(() -> dokumen(Bab.tunggal("Satu", tabel("sama"), tabel("sama"))))
                .hasMessageContaining("sama");
    }

    @Test
    void a_machine_name_that_is_no_sheet_name_is_refused() {
        assertThatThrownBy(() -> tabel("Tabel Satu")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tabel("daftar")).hasMessageContaining("daftar");
    }

    @Test
    void a_row_with_too_few_cells_is_refused() {
        PenyusunTabel susun = Tabel.susun("t", "T")
                .kolom(Kolom.teks("a", "A", 1), Kolom.teks("b", "B", 1), Kolom.teks("c", "C", 1))
                .baris(Sel.teks("1"), Sel.teks("2"));
        assertThatThrownBy(susun::jadi).hasMessageContaining("kolomnya 3");
    }

    @Test
    void what_is_missing_is_listed_with_its_place() {
        Dokumen dokumen = dokumen(new Bab(
                "Pendahuluan",
                List.of(),
                List.of(Subbab.tunggal(
                        "Isu Strategis", new Kekosongan("Uraian isu", "naskah, bagian isu", "PUT /naskah")))));
        assertThat(dokumen.kekurangan())
                .containsExactly(
                        new Kekurangan("BAB I, 1.1 Isu Strategis", "Uraian isu", "naskah, bagian isu", "PUT /naskah"));
    }

    @Test
    void control_characters_and_lone_surrogates_never_enter_the_document() {
        Paragraf p = Paragraf.dari("a\u0000b\u0008c\uD800d\uFFFFe");
        assertThat(((Potongan.Teks) p.potongan().get(0)).isi()).isEqualTo("abcde");
        assertThat(new Sel.Teks("baris\r\n satu\t dua ").isi()).isEqualTo("baris satu dua");
    }

    @Test
    void notes_explain_only_the_signs_that_occur() {
        Tabel tabel = Tabel.susun("t", "T")
                .kolom(Kolom.teks("a", "A", 1), Kolom.angka("b", "B", "", 1))
                .baris(Sel.teks("x"), Sel.bilangan(null, 2))
                .baris(Sel.teks("y"), Sel.Keadaan.TIDAK_BERLAKU)
                .catatan("Angka sementara.")
                .jadi();
        assertThat(tabel.catatanLengkap())
                .containsExactly("Angka sementara.", "– = belum dilaporkan; t.b. = tidak berlaku.");
    }

    private static Dokumen dokumen(Bab... bab) {
        return new Dokumen(IDENTITAS, JEJAK, List.of(), List.of(bab), List.of());
    }

    private static Tabel tabel(String nama) {
        return Tabel.susun(nama, "Judul")
                .kolom(Kolom.teks("a", "A", 1))
                .baris(Sel.teks("1"))
                .jadi();
    }

    private static Grafik grafik(String nama) {
        return Grafik.susun(nama, "Judul", JenisGrafik.GARIS)
                .kategori(List.of("2021", "2022"))
                .seri("Realisasi", Arrays.asList(null, BigDecimal.ONE))
                .jadi();
    }
}
