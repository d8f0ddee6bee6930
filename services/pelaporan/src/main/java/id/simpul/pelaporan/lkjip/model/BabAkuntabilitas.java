package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Bab;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kekosongan;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Subbab;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.naskah.BagianNaskah;
import java.util.ArrayList;
import java.util.List;

/** BAB III. */
final class BabAkuntabilitas {
    private final BahanLkjip bahan;

    BabAkuntabilitas(BahanLkjip bahan) {
        this.bahan = bahan;
    }

    Bab susun() {
        return new Bab(
                "Akuntabilitas Kinerja",
                List.of(),
                List.of(
                        new SubbabMetode(bahan).susun(),
                        new Subbab("Capaian Kinerja", capaian(), List.of()),
                        new SubbabAnalisis(bahan).susun(),
                        new SubbabSpm(bahan).susun(),
                        new SubbabAnggaran(bahan).susun(),
                        naskah(BagianNaskah.TINDAK_LANJUT_SAKIP)));
    }

    private Subbab naskah(BagianNaskah bagian) {
        return new Subbab(JudulBab.dari(bagian), bahan.naskah(bagian), List.of());
    }

    private List<Blok> capaian() {
        if (bahan.capaian().ukuran().isEmpty()) {
            return List.of(new Kekosongan(
                    "Indikator bertarget tahun " + bahan.tahun(),
                    "daftar indikator Renstra beserta target tahunannya",
                    "POST /api/perencanaan/v1/indikator"));
        }
        TabelCapaian tabel = new TabelCapaian(bahan);
        List<Blok> isi = new ArrayList<>();
        isi.add(Paragraf.dari(
                Potongan.teks(KalimatKota.jumlah(bahan.capaian()) + " Rinciannya pada "),
                Potongan.rujukan("capaian_ringkas"),
                Potongan.teks(" dan rekap predikatnya pada "),
                Potongan.rujukan("rekap_predikat"),
                Potongan.teks(". " + KalimatKota.rataRata(bahan.capaian()))));
        isi.add(tabel.ringkas("capaian_ringkas"));
        isi.add(tabel.rekap());
        isi.addAll(grafik());
        return isi;
    }

    private List<Blok> grafik() {
        List<UkuranIndikator> bernilai = bahan.capaian().ukuran().stream()
                .filter(satu -> satu.hasil().capaian() != null)
                .toList();
        List<UkuranIndikator> persen = bernilai.stream()
                .filter(satu -> satu.indikator().satuanUkur().persen())
                .toList();
        List<Blok> isi = new ArrayList<>();
        if (!persen.isEmpty()) {
            isi.add(targetDanRealisasi(persen));
        }
        if (!bernilai.isEmpty()) {
            isi.add(capaian(bernilai));
        }
        return isi;
    }

    /** Hanya indikator bersatuan persen: satuan lain tidak dapat bersumbu sama. */
    private Blok targetDanRealisasi(List<UkuranIndikator> persen) {
        return Grafik.susun(
                        "grafik_target",
                        "Target dan realisasi indikator bersatuan persen Tahun " + bahan.tahun(),
                        JenisGrafik.BATANG_MENDATAR)
                .satuan("%", bahan.aturan().desimal())
                .kategori(nama(persen))
                .seri(
                        "Target",
                        persen.stream()
                                .map(satu -> satu.hasil()
                                        .pengukuran()
                                        .target()
                                        .nilai()
                                        .nilai())
                                .toList())
                .seri(
                        "Realisasi",
                        persen.stream()
                                .map(satu -> satu.realisasiTampil(bahan.aturan()))
                                .toList())
                .sumber(bahan.sumberKinerja())
                .jadi();
    }

    private Blok capaian(List<UkuranIndikator> bernilai) {
        return Grafik.susun("grafik_capaian", "Capaian indikator Tahun " + bahan.tahun(), JenisGrafik.BATANG_MENDATAR)
                .satuan("%", bahan.aturan().desimal())
                .kategori(bernilai.stream().map(satu -> satu.indikator().kode()).toList())
                .seri(
                        "Capaian",
                        bernilai.stream()
                                .map(satu ->
                                        bahan.aturan().bulatkan(satu.hasil().capaian()))
                                .toList())
                .sumber(bahan.sumberKinerja())
                .jadi();
    }

    private static List<String> nama(List<UkuranIndikator> ukuran) {
        return ukuran.stream()
                .map(satu -> "%s %s"
                        .formatted(satu.indikator().kode(), satu.indikator().nama()))
                .toList();
    }
}
