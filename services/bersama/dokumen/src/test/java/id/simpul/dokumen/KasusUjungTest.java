package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JedaHalaman;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KasusUjungTest {

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_document_without_chapters_is_still_a_document(Format format) {
        assertThat(BacaHasil.bita(format, DokumenContoh.kecil())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void odd_content_is_rendered_in_every_format(Format format) {
        assertThat(BacaHasil.bita(format, aneh())).isNotEmpty();
    }

    @Test
    void a_crowded_table_stays_inside_its_columns() throws IOException {
        var susun = Tabel.susun("padat", "Tabel padat").kolom(Kolom.teks("u", "Uraian", 12));
        List<Sel> sel = new ArrayList<>(List.of(Sel.teks("Program Pemberdayaan Sosial Kabupaten/Kota")));
        for (int i = 1; i <= 6; i++) {
            susun.kolom(Kolom.angka("k" + i, "Anggaran " + (2018 + i), "Rp", 5));
            sel.add(Sel.rupiah(new BigDecimal("111940778595.25")));
        }
        Tabel tabel = susun.baris(new Baris(id.simpul.dokumen.model.JenisBaris.TOTAL, 0, sel))
                .jadi();
        try (PDDocument pdf = BacaHasil.pdf(DokumenContoh.kecil(Bab.tunggal("Satu", tabel)))) {
            assertThat(TumpangTindih.cari(pdf)).isEmpty();
        }
    }

    @Test
    void a_landscape_table_is_printed_on_landscape_pages_with_its_heading() throws IOException {
        var susun = Tabel.susun("lebar", "Tabel lebar")
                .kolom(Kolom.teks("u", "Uraian", 12))
                .melintang();
        for (int i = 0; i < 80; i++) {
            susun.baris(Sel.teks("baris " + i));
        }
        Bab bab = new Bab(
                "Satu",
                List.of(Paragraf.dari("Pembuka.")),
                List.of(Subbab.tunggal("Tabel Lebar", susun.jadi()), Subbab.tunggal("Sesudah", Paragraf.dari("x"))));
        try (PDDocument pdf = BacaHasil.pdf(DokumenContoh.kecil(bab))) {
            List<String> halaman = BacaHasil.halaman(pdf);
            for (int i = 0; i < halaman.size(); i++) {
                var kertas = pdf.getPage(i).getMediaBox();
                assertThat(kertas.getWidth() > kertas.getHeight())
                        .as(halaman.get(i))
                        .isEqualTo(halaman.get(i).contains("baris "));
            }
            assertThat(halaman).filteredOn(h -> h.contains("baris 0\n")).allMatch(h -> h.contains("1.1 Tabel Lebar"));
        }
    }

    @Test
    void the_introduction_of_a_landscape_table_goes_along_with_it() throws IOException {
        var susun = Tabel.susun("lebar", "Tabel lebar")
                .kolom(Kolom.teks("u", "Uraian", 12))
                .melintang()
                .baris(Sel.teks("baris tunggal"));
        Bab bab = new Bab("Satu", List.of(Paragraf.dari("Pengantar tabel."), susun.jadi()), List.of());
        try (PDDocument pdf = BacaHasil.pdf(DokumenContoh.kecil(bab))) {
            assertThat(BacaHasil.halaman(pdf))
                    .filteredOn(h -> h.contains("Pengantar tabel."))
                    .singleElement()
                    .satisfies(h -> assertThat(h).contains("BAB I", "baris tunggal"));
        }
    }

    @Test
    void a_long_table_fills_its_page_before_it_goes_on_to_the_next() throws IOException {
        var susun = Tabel.susun("panjang", "Tabel panjang").kolom(Kolom.teks("u", "Uraian", 12));
        for (int i = 0; i < 200; i++) {
            susun.baris(Sel.teks("baris " + i));
        }
        try (PDDocument pdf = BacaHasil.pdf(DokumenContoh.kecil(Bab.tunggal("Satu", susun.jadi())))) {
            List<Long> banyak = BacaHasil.halaman(pdf).stream()
                    .map(h -> h.lines().filter(b -> b.startsWith("baris ")).count())
                    .filter(n -> n > 0)
                    .toList();
            assertThat(banyak.subList(1, banyak.size() - 1)).isNotEmpty().allMatch(n -> n >= 38);
        }
    }

    private static Dokumen aneh() {
        List<Blok> isi = List.of(
                Tabel.susun("kosong", "Tanpa baris")
                        .kolom(Kolom.teks("a", "A", 1))
                        .jadi(),
                Tabel.susun("panjang", "Kata panjang 😀 \u0007 ]]>")
                        .kolom(Kolom.teks("a", "A", 1), Kolom.angka("b", "B", "%", 1))
                        .baris(Sel.teks("x".repeat(400)), Sel.persen(new BigDecimal("-1E+3"), 2))
                        .baris(Baris.kelompok(Sel.teks("Kelompok selebar tabel")))
                        .baris(Sel.tanggal(java.time.LocalDate.of(2024, 2, 29)), Sel.Keadaan.KOSONG)
                        .jadi(),
                new JedaHalaman(),
                Grafik.susun("tanpa_nilai", "Tanpa nilai", JenisGrafik.BATANG_MENDATAR)
                        .kategori(List.of("a"))
                        .seri("S", Arrays.asList((BigDecimal) null))
                        .jadi());
        return DokumenContoh.kecil(new Bab("Aneh & <lain>", isi, List.of()));
    }
}
