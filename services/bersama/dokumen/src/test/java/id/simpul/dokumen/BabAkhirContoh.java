package id.simpul.dokumen;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.DaftarButir;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Naskah;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.util.List;

/** BAB IV dan lampiran. */
final class BabAkhirContoh {
    private BabAkhirContoh() {}

    static Bab bab4() {
        return new Bab(
                "Penutup",
                Naskah.blok("Rata-rata capaian tahun 2024 adalah 97,95 % (Berhasil)."),
                List.of(Subbab.tunggal(
                        "Langkah Tahun Berikutnya",
                        DaftarButir.bernomor(
                                "Menindaklanjuti rekomendasi evaluasi akuntabilitas kinerja.",
                                "Menata ulang jadwal kegiatan yang serapannya di bawah 60 %."))));
    }

    static List<Bab> lampiran() {
        return List.of(
                Bab.tunggal("Perjanjian Kinerja Tahun 2024", pk()),
                Bab.tunggal("Rincian Anggaran dan Realisasi", AnggaranContoh.tabel("lampiran_anggaran")),
                Bab.tunggal("Hasil Pemeriksaan", temuan()));
    }

    private static Tabel pk() {
        var susun = Tabel.susun("lampiran_pk", "Program dan anggaran dalam Perjanjian Kinerja")
                .kolom(Kolom.tengah("no", "No", 5), Kolom.teks("program", "Program", 50))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 20), Kolom.teks("keterangan", "Keterangan", 12))
                .sumber("Perjanjian Kinerja Perubahan Tahun 2024");
        int no = 0;
        for (AnggaranContoh.Pos p : AnggaranContoh.program()) {
            susun.baris(Sel.bilangan(++no), Sel.teks(p.uraian()), Sel.rupiah(p.anggaran()), Sel.teks("APBD"));
        }
        return susun.jadi();
    }

    private static Tabel temuan() {
        return Tabel.susun("hasil_pemeriksaan", "Temuan yang masih terbuka")
                .kolom(Kolom.teks("aturan", "Aturan", 22), Kolom.teks("temuan", "Temuan", 50))
                .kolom(Kolom.angka("tercetak", "Tercetak", "Rp", 16), Kolom.angka("hitungan", "Hitungan", "Rp", 16))
                .baris(
                        Sel.teks("Jumlah sama dengan rincian"),
                        Sel.teks("Jumlah anggaran tercetak berbeda dari jumlah sub kegiatannya"),
                        Sel.rupiah(new java.math.BigDecimal("112143276595")),
                        Sel.rupiah(AnggaranContoh.total().anggaran()))
                .sumber("Pemeriksaan konsistensi")
                .jadi();
    }
}
