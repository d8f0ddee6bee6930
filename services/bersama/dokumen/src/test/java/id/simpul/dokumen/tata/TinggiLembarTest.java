package id.simpul.dokumen.tata;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.dokumen.Format;
import id.simpul.dokumen.Perender;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Dokumen;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.Identitas;
import id.simpul.dokumen.model.Jejak;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TinggiLembarTest {
    private static final String KALIMAT =
            "Realisasi 65,15 belum mencapai target 70,5; capaian 92,41 % (Berhasil), dengan tindak lanjut menyusun"
                    + " bukti dukung.";

    /** Selisih taksiran dan cetakan yang masih pantas: lebih dari ini halamannya tampak kosong. */
    private static final int BARIS_TERBUANG = 3;

    @Test
    void what_is_estimated_to_fit_is_one_printed_page_and_little_room_is_wasted() throws IOException {
        for (boolean bergambar : List.of(false, true)) {
            int ditaksir = terbanyak(bergambar, dokumen -> TinggiLembar.muat(dokumen));
            int tercetak = terbanyak(bergambar, dokumen -> halaman(dokumen) == 1);
            assertThat(ditaksir).as("bergambar %s", bergambar).isBetween(tercetak - BARIS_TERBUANG, tercetak);
        }
    }

    private interface Syarat {
        boolean terpenuhi(Dokumen dokumen) throws IOException;
    }

    /** Baris tabel terbanyak yang masih memenuhi syarat. */
    private static int terbanyak(boolean bergambar, Syarat syarat) throws IOException {
        int baris = 1;
        while (syarat.terpenuhi(dokumen(bergambar, baris + 1))) {
            baris++;
        }
        return baris;
    }

    private static Dokumen dokumen(boolean bergambar, int baris) {
        PenyusunTabel tabel = Tabel.susun("capaian", "Capaian kinerja")
                .kolom(Kolom.tengah("kode", "Kode", 8), Kolom.teks("indikator", "Indikator", 46))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.tengah("predikat", "Predikat", 14))
                .sumber("Hasil pengukuran");
        for (int i = 0; i < baris; i++) {
            tabel.baris(
                    Sel.teks("S1.I1"),
                    Sel.teks("Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya di luar"
                            + " panti"),
                    Sel.bilangan(100),
                    Sel.teks("Sangat Berhasil"));
        }
        List<Blok> isi = new ArrayList<>(List.of(
                new AngkaKunci(List.of(new AngkaKunci.Butir("Serapan", Sel.bilangan(84), "sisa Rp17.548.424.352"))),
                Paragraf.dari(KALIMAT + " " + KALIMAT),
                tabel.jadi()));
        if (bergambar) {
            isi.add(Grafik.susun("serapan", "Serapan", JenisGrafik.BATANG_MENDATAR)
                    .kategori(List.of("Program pemberdayaan sosial", "Program rehabilitasi sosial"))
                    .seri("Serapan", List.of(BigDecimal.TEN, BigDecimal.ONE))
                    .sumber("Rekap")
                    .jadi());
        }
        return Dokumen.lembar(
                new Identitas("Ringkasan", "", "Dinas Sosial", "Kota Uji", 2024),
                new Jejak(Instant.EPOCH, ZoneId.of("Asia/Jakarta"), true, List.of()),
                new Bab(
                        "Ringkasan",
                        isi,
                        List.of(Subbab.tunggal("Perhatian", DaftarButir.bernomor(KALIMAT, KALIMAT)))));
    }

    private static int halaman(Dokumen dokumen) throws IOException {
        ByteArrayOutputStream keluaran = new ByteArrayOutputStream();
        new Perender().untuk(Format.PDF).tulis(dokumen, keluaran);
        try (PDDocument pdf = Loader.loadPDF(keluaran.toByteArray())) {
            return pdf.getNumberOfPages();
        }
    }
}
