package id.simpul.dokumen;

import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Subbab;
import id.simpul.dokumen.model.Tabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** BAB III. */
final class BabAkuntabilitasContoh {
    private BabAkuntabilitasContoh() {}

    static Bab bab3() {
        return new Bab(
                "Akuntabilitas Kinerja",
                List.of(),
                List.of(
                        Subbab.tunggal("Metode Pengukuran", metode(), skala()),
                        Subbab.tunggal("Capaian Kinerja", ringkas(), grafikCapaian()),
                        new Subbab("Analisis Capaian per Sasaran", List.of(), analisis()),
                        Subbab.tunggal(
                                "Standar Pelayanan Minimal",
                                new Kekosongan("Realisasi SPM Tahun 2024", "laporan SPM tahun 2024", "PUT /spm")),
                        Subbab.tunggal(
                                "Realisasi Anggaran", AnggaranContoh.tabel("anggaran_sub_kegiatan"), grafikSerapan())));
    }

    private static Paragraf metode() {
        return Paragraf.dari(
                Potongan.teks("Capaian dihitung dengan rumus "),
                Potongan.tebal("naik.rasio"),
                Potongan.teks(" (realisasi dibagi target, dikali seratus) dan dinilai dengan skala dalam "),
                Potongan.rujukan("skala_predikat"),
                Potongan.teks(". Pembulatan dilakukan sekali, saat angka ditampilkan."));
    }

    private static Tabel skala() {
        return Tabel.susun("skala_predikat", "Skala predikat capaian")
                .kolom(Kolom.tengah("no", "No", 6), Kolom.teks("rentang", "Rentang capaian", 40))
                .kolom(Kolom.teks("predikat", "Predikat", 30))
                .baris(Sel.bilangan(1), Sel.teks("lebih dari 100 %"), Sel.teks("Sangat Berhasil"))
                .baris(Sel.bilangan(2), Sel.teks("75 % sampai 100 %"), Sel.teks("Berhasil"))
                .baris(Sel.bilangan(3), Sel.teks("50 % sampai kurang dari 75 %"), Sel.teks("Cukup Berhasil"))
                .baris(Sel.bilangan(4), Sel.teks("25 % sampai kurang dari 50 %"), Sel.teks("Kurang Berhasil"))
                .baris(Sel.bilangan(5), Sel.teks("kurang dari 25 %"), Sel.teks("Tidak Berhasil"))
                .sumber("Pengaturan skala predikat Kota Medan")
                .jadi();
    }

    private static Tabel ringkas() {
        var susun = Tabel.susun("capaian_ringkas", "Capaian kinerja Tahun 2024")
                .kolom(Kolom.teks("sasaran", "Sasaran", 22).digabung(), Kolom.teks("indikator", "Indikator", 32))
                .kolom(Kolom.tengah("satuan", "Satuan", 9), Kolom.angka("target", "Target", "", 10))
                .kolom(Kolom.angka("realisasi", "Realisasi", "", 11), Kolom.angka("capaian", "Capaian", "%", 11))
                .kolom(Kolom.tengah("predikat", "Predikat", 14))
                .sumber("Hasil pengukuran kinerja Dinas Sosial Kota Medan");
        for (IndikatorContoh i : IndikatorContoh.SEMUA) {
            susun.baris(
                    Sel.teks(i.sasaran()),
                    Sel.teks(i.nama()),
                    Sel.teks(i.satuan()),
                    i.targetSel(),
                    i.realisasiSel(),
                    i.capaianSel(),
                    Sel.teks(i.predikat()));
        }
        return susun.jadi();
    }

    private static Grafik grafikCapaian() {
        return Grafik.susun("grafik_capaian", "Target dan realisasi indikator Tahun 2024", JenisGrafik.BATANG_MENDATAR)
                .satuan("", 2)
                .kategori(IndikatorContoh.SEMUA.stream()
                        .map(IndikatorContoh::nama)
                        .toList())
                .seri(
                        "Target",
                        IndikatorContoh.SEMUA.stream()
                                .map(i -> new BigDecimal(i.target()))
                                .toList())
                .seri(
                        "Realisasi",
                        IndikatorContoh.SEMUA.stream()
                                .map(i -> new BigDecimal(i.realisasi()))
                                .toList())
                .sumber("Hasil pengukuran kinerja Dinas Sosial Kota Medan")
                .jadi();
    }

    private static List<Subbab> analisis() {
        List<Subbab> hasil = new ArrayList<>();
        for (IndikatorContoh i : IndikatorContoh.SEMUA) {
            int no = hasil.size() + 1;
            hasil.add(Subbab.tunggal(
                    i.nama(),
                    Paragraf.dari(
                            ("Realisasi %s terhadap target %s menghasilkan capaian %s %% dengan predikat %s. Angka ini"
                                            + " dibandingkan dengan tahun-tahun sebelumnya pada tabel dan gambar berikut.")
                                    .formatted(
                                            angka(i.realisasi()), angka(i.target()), angka(i.capaian()), i.predikat())),
                    perbandingan(i, no),
                    tren(i, no),
                    new Kekosongan(
                            "Penyebab, hambatan, dan solusi", "naskah tahun 2024, bagian 3.3." + no, "PUT /naskah")));
        }
        return hasil;
    }

    private static String angka(String nilai) {
        return FormatIndonesia.bilangan(new BigDecimal(nilai), 2);
    }

    private static Tabel perbandingan(IndikatorContoh i, int no) {
        var susun = Tabel.susun("perbandingan_" + no, "Perbandingan antartahun: " + i.nama())
                .kolom(Kolom.teks("uraian", "Uraian", 30));
        for (int tahun = 2021; tahun <= 2024; tahun++) {
            susun.kolom(Kolom.angka("t" + tahun, String.valueOf(tahun), "", 15));
        }
        Sel t = i.targetSel();
        return susun.baris(Sel.teks("Target"), Sel.Keadaan.TIDAK_BERLAKU, t, t, t)
                .baris(Sel.teks("Realisasi"), Sel.Keadaan.KOSONG, t, t, i.realisasiSel())
                .baris(Sel.teks("Capaian"), Sel.Keadaan.KOSONG, i.capaianSel(), i.capaianSel(), i.capaianSel())
                .sumber("Laporan kinerja tahun bersangkutan")
                .jadi();
    }

    private static Grafik tren(IndikatorContoh i, int no) {
        BigDecimal target = new BigDecimal(i.target());
        BigDecimal realisasi = new BigDecimal(i.realisasi());
        BigDecimal lalu = realisasi.subtract(BigDecimal.valueOf(7));
        return Grafik.susun(
                        "tren_" + no, "Perkembangan: " + i.nama(), no % 2 == 0 ? JenisGrafik.BATANG : JenisGrafik.GARIS)
                .satuan(i.satuan(), 2)
                .kategori(List.of("2021", "2022", "2023", "2024"))
                .seri("Target", Arrays.asList(null, target, target, target))
                .seri("Realisasi", Arrays.asList(null, lalu, lalu.add(BigDecimal.TEN), realisasi))
                .patahan(2)
                .sumber("Laporan kinerja tahun bersangkutan")
                .jadi();
    }

    private static Grafik grafikSerapan() {
        Stream<BigDecimal> serapan = AnggaranContoh.program().stream().map(p -> ((Sel.Persen) p.persen()).nilai());
        return Grafik.susun(
                        "grafik_serapan", "Serapan anggaran menurut program Tahun 2024", JenisGrafik.BATANG_MENDATAR)
                .satuan("%", 2)
                .kategori(AnggaranContoh.program().stream()
                        .map(AnggaranContoh.Pos::uraian)
                        .toList())
                .seri("Serapan", serapan.toList())
                .sumber("Realisasi per 31 Desember 2024")
                .jadi();
    }
}
