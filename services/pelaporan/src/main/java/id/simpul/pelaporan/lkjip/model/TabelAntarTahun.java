package id.simpul.pelaporan.lkjip.model;

import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.PenyusunGrafik;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.perbandingan.model.AntarTahun;
import id.simpul.pelaporan.perbandingan.model.JenisPatahan;
import id.simpul.pelaporan.perbandingan.model.Patahan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tabel dan grafik satu indikator dari tahun ke tahun; definisi yang berganti ditandai. */
final class TabelAntarTahun {
    /** Dua titik bukan perkembangan; tabelnya sudah cukup. */
    private static final int TITIK_TREN = 3;

    private final BahanLkjip bahan;
    private final UkuranIndikator ukuran;
    private final List<AntarTahun.TahunLalu> lalu;

    TabelAntarTahun(BahanLkjip bahan, UkuranIndikator ukuran, AntarTahun hasil) {
        this.bahan = bahan;
        this.ukuran = ukuran;
        this.lalu = hasil.tahunLalu();
    }

    List<Blok> susun(int nomor) {
        if (lalu.isEmpty()) {
            return List.of();
        }
        List<Blok> isi = new ArrayList<>();
        isi.add(tabel("perbandingan_" + nomor));
        if (lalu.size() + 1 >= TITIK_TREN) {
            isi.add(tren("tren_" + nomor));
        }
        return isi;
    }

    private Tabel tabel(String nama) {
        PenyusunTabel tabel = Tabel.susun(
                        nama, "Perbandingan antartahun " + ukuran.indikator().kode())
                .kolom(Kolom.tengah("tahun", "Tahun", 14), Kolom.angka("target", "Target", "", 20))
                .kolom(Kolom.angka("realisasi", "Realisasi", "", 22), Kolom.angka("capaian", "Capaian", "%", 20))
                .kolom(Kolom.tengah("predikat", "Predikat", 24))
                .sumber(bahan.sumberKinerja());
        for (AntarTahun.TahunLalu satu : lalu) {
            tabel.baris(
                    Sel.teks(Integer.toString(satu.tahun())),
                    SelIndikator.bilangan(satu.target()),
                    SelIndikator.bilangan(satu.realisasi()),
                    Sel.persen(satu.capaian(), bahan.aturan().desimal()),
                    satu.predikat() == null ? Sel.Keadaan.KOSONG : Sel.teks(satu.predikat()));
            satu.patahan().forEach(patahan -> catatan(tabel, satu.tahun(), patahan));
        }
        return tabel.baris(
                        Sel.teks(Integer.toString(bahan.tahun())),
                        SelIndikator.target(ukuran.indikator(), bahan.tahun()),
                        SelIndikator.realisasi(ukuran, bahan.aturan()),
                        SelIndikator.capaian(ukuran, bahan.aturan()),
                        SelIndikator.predikat(ukuran))
                .jadi();
    }

    private static void catatan(PenyusunTabel tabel, int tahun, Patahan patahan) {
        String alasan = patahan.alasan() == null || patahan.alasan().isBlank()
                ? ""
                : " Alasan: %s.".formatted(patahan.alasan().strip().replaceAll("\\.+$", ""));
        tabel.catatan(
                "%d%s: %s.%s".formatted(tahun, patahan.memutus() ? " tidak sebanding" : "", bunyi(patahan), alasan));
    }

    private static String bunyi(Patahan patahan) {
        if (patahan.jenis() == JenisPatahan.PENYEBUT_MELONJAK) {
            return "penyebut tahun %d berubah tajam tanpa penjelasan".formatted(patahan.tahun());
        }
        String hal = Sebutan.dari(patahan.jenis().name()).toLowerCase(Locale.ROOT);
        return "%s berganti mulai %d".formatted(hal, patahan.tahun());
    }

    private Grafik tren(String nama) {
        List<String> kategori = new ArrayList<>();
        List<BigDecimal> target = new ArrayList<>();
        List<BigDecimal> realisasi = new ArrayList<>();
        lalu.forEach(satu -> {
            kategori.add(Integer.toString(satu.tahun()));
            target.add(satu.target());
            realisasi.add(satu.realisasi());
        });
        kategori.add(Integer.toString(bahan.tahun()));
        target.add(ukuran.hasil().pengukuran().target().nilai().nilai());
        realisasi.add(ukuran.realisasiTampil(bahan.aturan()));
        PenyusunGrafik grafik = Grafik.susun(
                        nama, "Perkembangan realisasi " + ukuran.indikator().kode(), JenisGrafik.GARIS)
                .satuan(satuan(), bahan.aturan().desimal())
                .kategori(kategori)
                .seri("Target", target)
                .seri("Realisasi", realisasi)
                .sumber(bahan.sumberKinerja());
        patahan(kategori).forEach(grafik::patahan);
        return grafik.jadi();
    }

    /** Nomor kategori yang definisinya berganti terhadap sebelumnya. */
    private List<Integer> patahan(List<String> kategori) {
        return lalu.stream()
                .flatMap(satu -> satu.patahan().stream())
                .filter(Patahan::memutus)
                .map(satu -> kategori.indexOf(Integer.toString(satu.tahun())))
                .filter(urutan -> urutan > 0)
                .distinct()
                .sorted()
                .toList();
    }

    private String satuan() {
        return ukuran.indikator().satuan() == null ? "" : ukuran.indikator().satuan();
    }
}
