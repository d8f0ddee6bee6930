package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.spm.KategoriSpm;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.naskah.BagianNaskah;
import id.simpul.pelaporan.spm.model.BarisSpm;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 3.4 Lima layanan SPM sosial pada triwulan terakhir yang dilaporkan, lalu naskah kantor tentangnya. */
final class SubbabSpm {
    /** Indeks SPM tidak mengikuti pembulatan kota: dua desimal. */
    private static final int DESIMAL = 2;

    private final BahanLkjip bahan;

    SubbabSpm(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Subbab susun() {
        List<Blok> isi = new ArrayList<>();
        bahan.spmTerakhir().ifPresentOrElse(spm -> isi.addAll(layanan(spm)), () -> isi.add(kosong()));
        isi.addAll(bahan.naskah(BagianNaskah.SPM));
        return new Subbab(JudulBab.dari(BagianNaskah.SPM), isi, List.of());
    }

    private Blok kosong() {
        return new Kekosongan(
                "Laporan SPM tahun " + bahan.tahun(),
                "laporan SPM setiap layanan dan triwulan",
                "PUT /api/realisasi/v1/spm/{layanan}/{tahun}/{triwulan}");
    }

    private List<Blok> layanan(SpmKota spm) {
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(KalimatSpm.indeks(spm)));
        isi.add(tabel("spm", "Penerapan SPM sosial sampai " + KalimatSpm.triwulan(spm.triwulan()), spm));
        List<BarisSpm> bernilai = spm.baris().stream()
                .filter(satu -> satu.persenPenerima() != null)
                .toList();
        if (!bernilai.isEmpty()) {
            isi.add(grafik(bernilai));
        }
        return isi;
    }

    /** Tabel satu triwulan, juga untuk lampiran. */
    Tabel tabel(String nama, String judul, SpmKota spm) {
        PenyusunTabel tabel = Tabel.susun(nama, judul)
                .kolom(Kolom.teks("layanan", "Layanan", 28), Kolom.angka("sasaran", "Sasaran", "orang", 9))
                .kolom(Kolom.angka("terlayani", "Terlayani", "orang", 9), Kolom.angka("penerima", "Penerima", "%", 8))
                .kolom(Kolom.angka("mutu", "Mutu", "%", 8), Kolom.angka("indeks", "Indeks", "", 7))
                .kolom(Kolom.tengah("kategori", "Kategori", 11))
                .kolom(Kolom.angka("anggaran", "Anggaran", "Rp", 14), Kolom.angka("realisasi", "Realisasi", "Rp", 14))
                .catatan("Indeks = 80 % penerima + 20 % mutu.")
                .sumber("Laporan SPM %s Tahun %d".formatted(bahan.instansi(), bahan.tahun()));
        List<BarisSpm> semua = spm.baris();
        for (int i = 0; i < semua.size(); i++) {
            BarisSpm satu = semua.get(i);
            tabel.baris(
                    Sel.teks("%s %s".formatted(satu.layanan(), satu.namaLayanan())),
                    SelIndikator.bilangan(satu.sasaran()),
                    SelIndikator.bilangan(satu.terlayani()),
                    Sel.persen(satu.persenPenerima(), DESIMAL),
                    Sel.persen(satu.persenMutu(), DESIMAL),
                    Sel.bilangan(satu.indeks(), DESIMAL),
                    kategori(spm.indeks().layanan().get(i).indeks()),
                    SelIndikator.uang(satu.anggaran()),
                    SelIndikator.uang(satu.realisasiAnggaran()));
            if (satu.alasan() != null) {
                tabel.catatan("%s: %s.".formatted(satu.layanan(), satu.alasan().replaceAll("\\.+$", "")));
            }
        }
        return tabel.baris(Baris.total(
                        Sel.teks("Indeks pencapaian SPM"),
                        Sel.teks(""),
                        Sel.teks(""),
                        Sel.teks(""),
                        Sel.teks(""),
                        Sel.bilangan(SpmKota.bulatkan(spm.indeks().indeks()), DESIMAL),
                        kategori(spm.indeks().indeks()),
                        Sel.teks(""),
                        Sel.teks("")))
                .jadi();
    }

    /** Dari indeks yang belum dibulatkan, agar 99,996 tidak menjadi Paripurna. */
    private static Sel kategori(BigDecimal indeks) {
        return indeks == null
                ? Sel.Keadaan.KOSONG
                : Sel.teks(KategoriSpm.baku().predikat(indeks).predikat());
    }

    private Grafik grafik(List<BarisSpm> bernilai) {
        return Grafik.susun("grafik_spm", "Penerima layanan SPM terhadap sasarannya", JenisGrafik.BATANG_MENDATAR)
                .satuan("%", DESIMAL)
                .kategori(bernilai.stream()
                        .map(satu -> "%s %s".formatted(satu.layanan(), satu.namaLayanan()))
                        .toList())
                .seri(
                        "Terlayani",
                        bernilai.stream().map(BarisSpm::persenPenerima).toList())
                .sumber("Laporan SPM %s Tahun %d".formatted(bahan.instansi(), bahan.tahun()))
                .jadi();
    }
}
