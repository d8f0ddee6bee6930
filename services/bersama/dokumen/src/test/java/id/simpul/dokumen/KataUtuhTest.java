package id.simpul.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** Kata di kolom sempit tetap utuh di kertas, berapa pun banyaknya kolom. */
class KataUtuhTest {
    private static final List<String> SATUAN = List.of("pengaduan", "Kelompok", "penyandang", "keluarga", "Kunjungan");

    @Test
    void no_word_of_a_narrow_column_is_broken_over_two_lines() throws IOException {
        for (int kolomAngka = 2; kolomAngka <= 6; kolomAngka++) {
            try (PDDocument pdf = BacaHasil.pdf(dokumen(kolomAngka))) {
                assertThat(String.join("\n", BacaHasil.halaman(pdf)))
                        .as("%d kolom angka", kolomAngka)
                        .contains(SATUAN)
                        .contains("Dibatalkan");
            }
        }
    }

    @Test
    void a_long_word_between_others_stays_whole_in_a_column_as_wide_as_itself() throws IOException {
        PenyusunTabel tabel = Tabel.susun("sumber", "Sumber data")
                .kolom(Kolom.teks("formulasi", "Formulasi", 99), Kolom.teks("sumber", "Sumber", 1))
                .baris(
                        Sel.teks(
                                "Jumlah penerima bantuan dibagi jumlah seluruh penduduk miskin yang terdata, kali seratus"),
                        Sel.teks("DTKS (Data Terpadu Kesejahteraan Sosial)"));

        try (PDDocument pdf = BacaHasil.pdf(dokumen(tabel))) {
            assertThat(String.join("\n", BacaHasil.halaman(pdf))).contains("Kesejahteraan");
        }
    }

    private static Dokumen dokumen(int kolomAngka) {
        PenyusunTabel tabel = Tabel.susun("keluaran", "Keluaran")
                .kolom(Kolom.teks("sub_kegiatan", "Sub kegiatan", 27), Kolom.teks("uraian", "Keluaran", 30))
                .kolom(Kolom.teks("satuan", "Satuan", 1), Kolom.teks("status", "Status", 1));
        for (int i = 0; i < kolomAngka; i++) {
            tabel.kolom(Kolom.angka("angka_" + i, "Nilai", "", 9));
        }
        for (String satuan : SATUAN) {
            Sel[] sel = new Sel[4 + kolomAngka];
            Arrays.fill(sel, Sel.bilangan(12345));
            sel[0] = Sel.teks("Pemberian bimbingan fisik, mental, spiritual, dan sosial");
            sel[1] = Sel.teks("Jumlah orang yang mendapat bimbingan di dalam dan di luar panti");
            sel[2] = Sel.teks(satuan);
            sel[3] = Sel.teks("Dibatalkan");
            tabel.baris(sel);
        }
        return dokumen(tabel);
    }

    private static Dokumen dokumen(PenyusunTabel tabel) {
        return new Dokumen(
                new Identitas("Uji", "", "Dinas Sosial", "Kota Uji", 2024),
                new Jejak(Instant.EPOCH, ZoneId.of("Asia/Jakarta"), false, List.of()),
                List.of(),
                List.of(Bab.tunggal("Uji", tabel.jadi())),
                List.of());
    }
}
