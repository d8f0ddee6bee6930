package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.Penjelasan;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.fakta.RealisasiIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SnapshotSumber;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan capaian dari hitungan yang sama dengan yang tampil. */
public final class PenjelasCapaian {
    private PenjelasCapaian() {}

    /** Capaian satu indikator; {@code disetujuiOleh} boleh null. */
    public static PenjelasanAngka indikator(UkuranIndikator ukuran, AturanCapaian aturan, String disetujuiOleh) {
        CapaianIndikator hasil = ukuran.hasil();
        RumusCapaian rumus = hasil.pengukuran().rumus();
        return new PenjelasanAngka(
                "Capaian %s tahun %d".formatted(ukuran.indikator().kode(), ukuran.tahun()),
                aturan.bulatkan(hasil.capaian()),
                new RumusDipakai(rumus.kode(), rumus.versi(), rumus.bunyi()),
                masukan(ukuran),
                langkah(Penjelasan.capaian(hasil, aturan)),
                pembulatan(aturan),
                disetujuiOleh);
    }

    /** Rata-rata kota menurut aturannya. */
    public static PenjelasanAngka rataRata(CapaianKota capaian) {
        List<CapaianIndikator> hasil =
                capaian.ukuran().stream().map(UkuranIndikator::hasil).toList();
        return new PenjelasanAngka(
                "Rata-rata capaian %s tahun %d".formatted(capaian.kota().nama(), capaian.tahun()),
                capaian.aturan().bulatkan(capaian.rataRata().nilai()),
                new RumusDipakai("rata-rata." + capaian.rataRata().jenis().name(), 1, "jumlah suku / banyaknya suku"),
                capaian.ukuran().stream().map(PenjelasCapaian::suku).toList(),
                langkah(Penjelasan.rataRata(hasil, capaian.aturan())),
                pembulatan(capaian.aturan()),
                null);
    }

    /** Rata-rata sederhana satu sasaran. */
    public static PenjelasanAngka sasaran(CapaianSasaran sasaran, List<UkuranIndikator> milik, AturanCapaian aturan) {
        return new PenjelasanAngka(
                "Rata-rata capaian sasaran " + sasaran.sasaran(),
                sasaran.capaian(),
                new RumusDipakai("rata-rata.CAPAIAN", 1, "jumlah capaian / banyaknya indikator bercapaian"),
                milik.stream().map(PenjelasCapaian::suku).toList(),
                List.of(
                        new LangkahAngka(
                                "%d dari %d indikator bercapaian"
                                        .formatted(sasaran.dihitung(), sasaran.banyakIndikator()),
                                null),
                        new LangkahAngka("Tanpa batas apa pun", teks(sasaran.capaianMentah())),
                        new LangkahAngka("Setiap capaian paling tinggi 100", teks(sasaran.capaianDibatasi100()))),
                pembulatan(aturan),
                null);
    }

    private static List<MasukanAngka> masukan(UkuranIndikator ukuran) {
        String satuan = ukuran.indikator().satuan();
        List<MasukanAngka> hasil = new ArrayList<>();
        hasil.add(new MasukanAngka(
                "target",
                ukuran.hasil().pengukuran().target().toString(),
                satuan,
                new SumberAngka("indikator", ukuran.indikator().id(), null)));
        RealisasiIndikator realisasi = ukuran.realisasi();
        if (realisasi == null) {
            return hasil;
        }
        SumberAngka sumber = new SumberAngka("realisasi", realisasi.id(), snapshot(realisasi));
        realisasi
                .komponen()
                .forEach(satu -> hasil.add(new MasukanAngka(
                        (satu.dihitung() ? "komponen: " : "komponen tidak dihitung: ") + satu.uraian(),
                        teks(satu.jumlah()),
                        satu.satuan(),
                        sumber)));
        var hitungan = ukuran.hasil().realisasi();
        hitungan.pembilang()
                .bilangan()
                .ifPresent(angka -> hasil.add(new MasukanAngka("pembilang", teks(angka), null, sumber)));
        hitungan.penyebut()
                .bilangan()
                .ifPresent(angka ->
                        hasil.add(new MasukanAngka("penyebut", teks(angka), satuanPenyebut(realisasi), sumber)));
        hitungan.nilai()
                .bilangan()
                .ifPresent(angka -> hasil.add(new MasukanAngka("realisasi", teks(angka), satuan, sumber)));
        return hasil;
    }

    private static String satuanPenyebut(RealisasiIndikator realisasi) {
        return realisasi.dasarPenyebut() == null
                ? null
                : realisasi.dasarPenyebut().satuan();
    }

    private static MasukanAngka suku(UkuranIndikator satu) {
        RealisasiIndikator realisasi = satu.realisasi();
        return new MasukanAngka(
                "capaian " + satu.indikator().kode(),
                teks(satu.hasil().capaian()),
                "%",
                realisasi == null
                        ? new SumberAngka("indikator", satu.indikator().id(), null)
                        : new SumberAngka("realisasi", realisasi.id(), snapshot(realisasi)));
    }

    private static SnapshotSumber snapshot(RealisasiIndikator realisasi) {
        RealisasiIndikator.Snapshot ada = realisasi.snapshot();
        return ada == null || !"DISETUJUI".equals(realisasi.status())
                ? null
                : new SnapshotSumber(ada.versi(), ada.sha256());
    }

    private static List<LangkahAngka> langkah(Penjelasan penjelasan) {
        return penjelasan.langkah().stream()
                .map(satu -> new LangkahAngka(
                        satu.rumus() == null ? satu.apa() : satu.apa() + ": " + satu.rumus(), satu.hasil()))
                .toList();
    }

    static PembulatanAngka pembulatan(AturanCapaian aturan) {
        return new PembulatanAngka(aturan.desimal(), aturan.pembulatan().name());
    }

    static String teks(BigDecimal nilai) {
        return nilai == null ? null : nilai.toPlainString();
    }
}
