package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.aturan.rumus.HasilCapaian;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.aturan.rumus.Target;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.perbandingan.model.DeretIndikator;
import id.simpul.pelaporan.perbandingan.model.PerbandinganIndikator;
import id.simpul.pelaporan.perbandingan.model.TargetAkhir;
import id.simpul.pelaporan.perbandingan.model.TitikDeret;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan analisis (a) sampai (d) satu indikator; (f) dan (g) milik sasarannya. */
final class PenjelasPerbandingan {
    private final UkuranIndikator ukuran;
    private final CapaianKota kota;
    private final PerbandinganIndikator tampil;
    private final DeretIndikator deret;
    private final SumberBahan sumber;
    private final PembulatanAngka pembulatan;
    private final MasukanAngka realisasi;

    PenjelasPerbandingan(
            UkuranIndikator ukuran,
            CapaianKota kota,
            PerbandinganIndikator tampil,
            DeretIndikator deret,
            SumberBahan sumber) {
        this.ukuran = ukuran;
        this.kota = kota;
        this.tampil = tampil;
        this.deret = deret;
        this.sumber = sumber;
        this.pembulatan = PenjelasCapaian.pembulatan(kota.aturan());
        this.realisasi = MasukanCapaian.realisasi("realisasi " + ukuran.tahun(), ukuran, sumber);
    }

    List<PenjelasanAngka> susun() {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(PenjelasCapaian.indikator(ukuran, kota, sumber).di("/targetRealisasi/capaian"));
        hasil.add(selisihTarget().di("/targetRealisasi/selisih"));
        hasil.add(perubahanRealisasi().di("/antarTahun/perubahanRealisasi"));
        hasil.add(perubahanCapaian().di("/antarTahun/perubahanCapaian"));
        hasil.add(capaianAkhir().di("/targetAkhirRenstra/capaian"));
        hasil.add(selisihAkhir().di("/targetAkhirRenstra/selisih"));
        hasil.add(selisihNasional().di("/standarNasional/selisih"));
        return hasil;
    }

    private PenjelasanAngka selisihTarget() {
        return PenjelasSelisih.susun(
                "(a) Selisih realisasi dan target",
                new RumusDipakai("selisih.target", 1, "realisasi − target"),
                realisasi,
                MasukanCapaian.target(ukuran, sumber),
                tampil.targetRealisasi().selisih(),
                pembulatan,
                "Target atau realisasi tidak ada.");
    }

    private PenjelasanAngka perubahanRealisasi() {
        return PenjelasSelisih.susun(
                        "(b) Perubahan realisasi terhadap tahun sebelumnya",
                        new RumusDipakai("perubahan.realisasi", 1, "tahun ini − tahun pembanding"),
                        realisasi,
                        pembanding() == null
                                ? null
                                : MasukanCapaian.realisasi(
                                        "realisasi " + pembanding().tahun(),
                                        pembanding().ukuran(),
                                        sumber),
                        tampil.antarTahun().perubahanRealisasi(),
                        pembulatan,
                        tampil.antarTahun().keterangan())
                .ditambah(patahan());
    }

    private PenjelasanAngka perubahanCapaian() {
        String keterangan = tampil.antarTahun().keterangan();
        return PenjelasSelisih.susun(
                        "(b) Perubahan capaian terhadap tahun sebelumnya, poin persen",
                        new RumusDipakai("perubahan.capaian", 1, "tahun ini − tahun pembanding"),
                        MasukanCapaian.capaian("capaian " + ukuran.tahun(), ukuran, sumber),
                        pembanding() == null
                                ? null
                                : MasukanCapaian.capaian(
                                        "capaian " + pembanding().tahun(),
                                        pembanding().ukuran(),
                                        sumber),
                        tampil.antarTahun().perubahanCapaian(),
                        pembulatan,
                        keterangan == null ? "Capaian salah satu tahun tidak ada." : keterangan)
                .ditambah(patahan());
    }

    private TitikDeret pembanding() {
        Integer tahun = tampil.antarTahun().pembanding();
        return tahun == null ? null : deret.tahun(tahun).orElse(null);
    }

    private List<LangkahAngka> patahan() {
        return pembanding() == null
                ? List.of()
                : PenjelasTren.patahan(deret.patahan(pembanding().tahun(), ukuran.tahun()));
    }

    private PenjelasanAngka capaianAkhir() {
        TargetAkhir akhir = tampil.targetAkhirRenstra();
        RumusCapaian rumus = ukuran.indikator().rumusCapaian();
        List<LangkahAngka> langkah = new ArrayList<>();
        if (akhir.capaian() == null) {
            langkah.add(new LangkahAngka("Tidak dihitung", akhir.keterangan()));
        } else {
            Target target = Target.tunggal(NilaiKinerja.dari("target", akhir.target()));
            NilaiKinerja nilai = ukuran.hasil().nilaiRealisasi();
            HasilCapaian hasil = rumus.hitung(target, nilai);
            langkah.add(new LangkahAngka(
                    rumus.bunyi() + " = " + rumus.denganAngka(target, nilai.nilai()),
                    hasil.mentah().toPlainString()));
            langkah.add(new LangkahAngka(
                    "Setelah batas bawah 0 dan batas atas kota",
                    kota.aturan().batasi(hasil.dibatasi()).toPlainString()));
            langkah.add(pembulatan.langkah(akhir.capaian()));
        }
        return new PenjelasanAngka(
                "(c) Capaian terhadap target akhir Renstra",
                akhir.capaian(),
                PenjelasCapaian.rumus(rumus),
                List.of(targetAkhir(), realisasi),
                langkah,
                pembulatan);
    }

    private PenjelasanAngka selisihAkhir() {
        return PenjelasSelisih.susun(
                "(c) Selisih realisasi dan target akhir Renstra",
                new RumusDipakai("selisih.target-akhir", 1, "realisasi − target akhir"),
                realisasi,
                targetAkhir(),
                tampil.targetAkhirRenstra().selisih(),
                pembulatan,
                tampil.targetAkhirRenstra().keterangan());
    }

    private MasukanAngka targetAkhir() {
        TargetAkhir akhir = tampil.targetAkhirRenstra();
        return PenjelasCapaian.bahan(
                akhir.tahunAkhir() == null ? "target akhir" : "target " + akhir.tahunAkhir(),
                akhir.target(),
                ukuran.indikator().satuan(),
                sumber.biasa("indikator", ukuran.indikator().id()));
    }

    private PenjelasanAngka selisihNasional() {
        BigDecimal standar = tampil.standarNasional().standar();
        String penerbit = tampil.standarNasional().sumber();
        return PenjelasSelisih.susun(
                "(d) Selisih realisasi dan standar nasional",
                new RumusDipakai("selisih.nasional", 1, "realisasi − standar nasional"),
                realisasi,
                PenjelasCapaian.bahan(
                        penerbit == null ? "standar nasional" : "standar nasional, " + penerbit,
                        standar,
                        ukuran.indikator().satuan(),
                        sumber.biasa("indikator", ukuran.indikator().id())),
                tampil.standarNasional().selisih(),
                pembulatan,
                tampil.standarNasional().keterangan());
    }
}
