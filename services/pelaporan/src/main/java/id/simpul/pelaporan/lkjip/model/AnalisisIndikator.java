package id.simpul.pelaporan.lkjip.model;

import id.simpul.aturan.nilai.NilaiKinerja;
import id.simpul.dokumen.format.FormatIndonesia;
import id.simpul.dokumen.model.Baris;
import id.simpul.dokumen.model.Blok;
import id.simpul.dokumen.model.Grafik;
import id.simpul.dokumen.model.JenisGrafik;
import id.simpul.dokumen.model.Kolom;
import id.simpul.dokumen.model.Paragraf;
import id.simpul.dokumen.model.PenyusunTabel;
import id.simpul.dokumen.model.Potongan;
import id.simpul.dokumen.model.Sel;
import id.simpul.dokumen.model.Tabel;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.Indikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Analisis satu indikator: a target dan realisasi, b tahun-tahun sebelumnya, c target akhir Renstra. */
final class AnalisisIndikator {
    /** Dua titik bukan perkembangan; tabelnya sudah cukup. */
    private static final int TITIK_TREN = 3;

    private final BahanLkjip bahan;
    private final UkuranIndikator ukuran;
    private final int nomor;

    AnalisisIndikator(BahanLkjip bahan, UkuranIndikator ukuran, int nomor) {
        this.bahan = bahan;
        this.ukuran = ukuran;
        this.nomor = nomor;
    }

    List<Blok> susun() {
        List<Blok> isi = new ArrayList<>();
        Indikator indikator = ukuran.indikator();
        isi.add(Paragraf.dari(Potongan.tebal("%s %s".formatted(indikator.kode(), indikator.nama()))));
        isi.add(Paragraf.dari(Kalimat.tentang(ukuran, bahan.aturan()) + asal()));
        if (ukuran.realisasi() != null && !ukuran.realisasi().komponen().isEmpty()) {
            isi.add(komponen(ukuran.realisasi()));
        }
        List<UkuranIndikator> riwayat = riwayat();
        if (riwayat.size() > 1) {
            isi.add(perbandingan(riwayat));
            isi.addAll(tren(riwayat));
        }
        targetAkhir().ifPresent(isi::add);
        return isi;
    }

    /** Pembilang dan penyebutnya, bila realisasi berasal dari pembagian. */
    private String asal() {
        NilaiKinerja pembilang = ukuran.hasil().realisasi().pembilang();
        NilaiKinerja penyebut = ukuran.hasil().realisasi().penyebut();
        if (!pembilang.bernilai() || !penyebut.bernilai()) {
            return "";
        }
        return " Realisasi itu berasal dari %s dibagi %s."
                .formatted(FormatIndonesia.bilangan(pembilang.nilai()), FormatIndonesia.bilangan(penyebut.nilai()));
    }

    private Tabel komponen(RealisasiIndikator realisasi) {
        PenyusunTabel tabel = Tabel.susun(
                        "komponen_" + nomor,
                        "Rincian realisasi %s Tahun %d"
                                .formatted(ukuran.indikator().kode(), bahan.tahun()))
                .kolom(Kolom.teks("uraian", "Uraian", 46), Kolom.angka("jumlah", "Jumlah", "", 14))
                .kolom(Kolom.tengah("satuan", "Satuan", 12), Kolom.teks("sumber_dana", "Sumber dana", 16))
                .kolom(Kolom.tengah("dihitung", "Dihitung", 12))
                .sumber(bahan.sumberKinerja());
        for (RealisasiIndikator.Komponen satu : realisasi.komponen()) {
            tabel.baris(
                    Sel.teks(satu.uraian()),
                    SelIndikator.bilangan(satu.jumlah()),
                    Sel.teks(satu.satuan()),
                    Sel.teks(satu.sumberDana()),
                    Sel.teks(satu.dihitung() ? "ya" : "tidak"));
            if (!satu.dihitung()) {
                tabel.catatan("Tidak dihitung: %s. Alasan: %s.".formatted(satu.uraian(), tanpaTitik(satu.alasan())));
            }
        }
        if (ukuran.hasil().satuanCampur()) {
            tabel.catatan("Satuan campur: %s.".formatted(tanpaTitik(realisasi.alasanSatuanCampur())));
        }
        NilaiKinerja penyebut = ukuran.hasil().realisasi().penyebut();
        tabel.baris(jumlah("Jumlah yang dihitung", ukuran.hasil().realisasi().pembilang()));
        return penyebut.bernilai()
                ? tabel.baris(jumlah(namaPenyebut(), penyebut)).jadi()
                : tabel.jadi();
    }

    private String namaPenyebut() {
        Indikator.Bagian penyebut = ukuran.indikator().penyebut();
        return penyebut == null || penyebut.nama() == null ? "Penyebut" : "Penyebut: " + penyebut.nama();
    }

    private static Baris jumlah(String nama, NilaiKinerja nilai) {
        return Baris.total(Sel.teks(nama), SelIndikator.nilai(nilai), Sel.teks(null), Sel.teks(null), Sel.teks(null));
    }

    private static String tanpaTitik(String teks) {
        return teks == null || teks.isBlank() ? "tidak ditulis" : teks.strip().replaceAll("\\.+$", "");
    }

    private List<UkuranIndikator> riwayat() {
        List<UkuranIndikator> hasil = new ArrayList<>();
        bahan.lampau().values().forEach(setahun -> setahun.stream()
                .filter(satu -> satu.indikator().id().equals(ukuran.indikator().id()))
                .forEach(hasil::add));
        hasil.add(ukuran);
        return hasil;
    }

    private Tabel perbandingan(List<UkuranIndikator> riwayat) {
        PenyusunTabel tabel = Tabel.susun(
                        "perbandingan_" + nomor,
                        "Perbandingan antartahun " + ukuran.indikator().kode())
                .kolom(Kolom.tengah("tahun", "Tahun", 14), Kolom.angka("target", "Target", "", 20))
                .kolom(Kolom.angka("realisasi", "Realisasi", "", 22), Kolom.angka("capaian", "Capaian", "%", 20))
                .kolom(Kolom.tengah("predikat", "Predikat", 24))
                .catatan("Dihitung dengan definisi dan aturan yang berlaku sekarang.")
                .sumber(bahan.sumberKinerja());
        for (UkuranIndikator satu : riwayat) {
            tabel.baris(
                    Sel.teks(Integer.toString(satu.tahun())),
                    SelIndikator.target(satu.indikator(), satu.tahun()),
                    SelIndikator.realisasi(satu, bahan.aturan()),
                    SelIndikator.capaian(satu, bahan.aturan()),
                    SelIndikator.predikat(satu));
        }
        return tabel.jadi();
    }

    private List<Blok> tren(List<UkuranIndikator> riwayat) {
        List<BigDecimal> nilai = new ArrayList<>();
        riwayat.forEach(satu -> nilai.add(satu.realisasiTampil(bahan.aturan())));
        if (nilai.stream().filter(satu -> satu != null).count() < TITIK_TREN) {
            return List.of();
        }
        List<BigDecimal> target = new ArrayList<>();
        riwayat.forEach(
                satu -> target.add(satu.hasil().pengukuran().target().nilai().nilai()));
        return List.of(Grafik.susun(
                        "tren_" + nomor,
                        "Perkembangan realisasi " + ukuran.indikator().kode(),
                        JenisGrafik.GARIS)
                .satuan(
                        ukuran.indikator().satuan() == null
                                ? ""
                                : ukuran.indikator().satuan(),
                        bahan.aturan().desimal())
                .kategori(riwayat.stream()
                        .map(satu -> Integer.toString(satu.tahun()))
                        .toList())
                .seri("Target", target)
                .seri("Realisasi", nilai)
                .sumber(bahan.sumberKinerja())
                .jadi());
    }

    /** Kemajuan terhadap target tahun terakhir rencana. */
    private Optional<Paragraf> targetAkhir() {
        if (!ukuran.hasil().nilaiRealisasi().bernilai()) {
            return Optional.empty();
        }
        return ukuran.indikator().target().stream()
                .filter(satu -> satu.tahun() > bahan.tahun() && satu.nilai() != null)
                .max(Comparator.comparingInt(Indikator.TargetTahun::tahun))
                .flatMap(this::kemajuan);
    }

    private Optional<Paragraf> kemajuan(Indikator.TargetTahun akhir) {
        UkuranIndikator terhadapAkhir = UkuranIndikator.hitung(
                ukuran.indikator(), ukuran.tempat(), akhir.tahun(), ukuran.realisasi(), bahan.aturan());
        if (!terhadapAkhir.hasil().hasil().ada()) {
            return Optional.empty();
        }
        AngkaIndikator angka = new AngkaIndikator(terhadapAkhir, bahan.aturan());
        return Optional.of(Paragraf.dari(
                "Terhadap target akhir Renstra tahun %d sebesar %s, realisasi tahun %d setara dengan capaian %s."
                        .formatted(
                                akhir.tahun(),
                                angka.target(),
                                bahan.tahun(),
                                angka.persen(terhadapAkhir.hasil().capaian()))));
    }
}
