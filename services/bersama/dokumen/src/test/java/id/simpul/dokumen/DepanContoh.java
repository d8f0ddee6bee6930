package id.simpul.dokumen;

import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.dokumen.model.TandaTangan;
import java.math.BigDecimal;
import java.util.List;

/** Bagian sebelum daftar isi. */
final class DepanContoh {
    private DepanContoh() {}

    static Bab pernyataan() {
        return Bab.tunggal(
                "Pernyataan Telah Direviu",
                Paragraf.dari("Kami telah mereviu Laporan Kinerja Dinas Sosial Kota Medan Tahun Anggaran 2024 sesuai"
                        + " pedoman reviu atas laporan kinerja. Substansi informasi yang dimuat menjadi tanggung jawab"
                        + " manajemen Dinas Sosial Kota Medan."),
                Paragraf.dari("Reviu bertujuan memberi keyakinan terbatas bahwa laporan kinerja telah disajikan secara"
                        + " akurat, andal, dan valid."),
                new TandaTangan("Medan, ........................... 2025", List.of("Inspektur Kota Medan"), ""));
    }

    static Bab pengantar() {
        return Bab.tunggal(
                "Kata Pengantar",
                Paragraf.dari("Laporan Kinerja Instansi Pemerintah Dinas Sosial Kota Medan Tahun 2024 disusun sebagai"
                        + " pertanggungjawaban atas pelaksanaan tugas dan fungsi serta penggunaan anggaran."),
                Paragraf.dari(
                        "Laporan ini memuat capaian kinerja terhadap target Perjanjian Kinerja, perbandingan dengan"
                                + " tahun sebelumnya, dan realisasi anggaran yang menyertainya."),
                new TandaTangan("Medan, 31 Januari 2025", List.of("Kepala Dinas Sosial", "Kota Medan"), ""));
    }

    static Bab ikhtisar() {
        return Bab.tunggal(
                "Ikhtisar Eksekutif",
                Paragraf.dari("Tahun 2024 Dinas Sosial Kota Medan menjalankan empat sasaran dengan delapan indikator."
                        + " Tujuh indikator mencapai predikat Berhasil atau lebih."),
                angkaKunci(),
                tabel(),
                DaftarButir.berbulatan(
                        "Capaian terbaik: bantuan sosial bagi fakir miskin, 130,29 %.",
                        "Capaian terendah: nilai SAKIP, 92,41 %; perbaikan atas rekomendasi evaluasi dijadwalkan pada"
                                + " triwulan pertama 2025.",
                        "Serapan terendah: Program Perlindungan dan Jaminan Sosial, 52,52 %."),
                new Kekosongan(
                        "Tindak lanjut atas indikator terendah", "naskah tahun 2024, bagian ikhtisar", "PUT /naskah"));
    }

    private static AngkaKunci angkaKunci() {
        return new AngkaKunci(List.of(
                new AngkaKunci.Butir("Rata-rata capaian", Sel.persen(new BigDecimal("97.95"), 2), "Berhasil"),
                new AngkaKunci.Butir("Indikator tercapai", Sel.bilangan(6), "dari 8 indikator"),
                new AngkaKunci.Butir("Serapan anggaran", AnggaranContoh.total().persen(), "dari Rp111,94 miliar"),
                new AngkaKunci.Butir("Sisa anggaran", Sel.teks("Rp17,55 M"), "15,68 % dari anggaran")));
    }

    private static Tabel tabel() {
        var susun = Tabel.susun("ikhtisar_capaian", "Ikhtisar capaian indikator kinerja Tahun 2024")
                .kolom(Kolom.tengah("no", "No", 4), Kolom.teks("indikator", "Indikator", 40))
                .kolom(Kolom.angka("target", "Target", "", 10), Kolom.angka("realisasi", "Realisasi", "", 11))
                .kolom(Kolom.angka("capaian", "Capaian", "%", 11), Kolom.tengah("predikat", "Predikat", 14))
                .sumber("Hasil pengukuran kinerja Dinas Sosial Kota Medan");
        int no = 0;
        for (IndikatorContoh i : IndikatorContoh.SEMUA) {
            susun.baris(
                    Sel.bilangan(++no),
                    Sel.teks(i.nama()),
                    i.targetSel(),
                    i.realisasiSel(),
                    i.capaianSel(),
                    Sel.teks(i.predikat()));
        }
        return susun.baris(Baris.total(
                        Sel.teks("Rata-rata"),
                        Sel.Keadaan.MENYATU,
                        Sel.Keadaan.TIDAK_BERLAKU,
                        Sel.Keadaan.TIDAK_BERLAKU,
                        Sel.persen(new BigDecimal("97.95"), 2),
                        Sel.teks("Berhasil")))
                .jadi();
    }
}
