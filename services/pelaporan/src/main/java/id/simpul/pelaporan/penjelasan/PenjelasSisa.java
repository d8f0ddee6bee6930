package id.simpul.pelaporan.penjelasan;

import static id.simpul.pelaporan.penjelasan.PenjelasCapaian.bahan;

import id.simpul.aturan.nilai.Presisi;
import id.simpul.pelaporan.efisiensi.model.BarisSisa;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.efisiensi.model.RumusEfisiensi;
import id.simpul.pelaporan.fakta.Keluaran;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Penjelasan tabel sisa anggaran: serapan, sisa, dan realisasi fisik setiap barisnya. */
final class PenjelasSisa {
    private static final RumusDipakai SERAPAN = PenjelasSerapan.SERAPAN;
    private static final RumusDipakai SISA =
            new RumusDipakai(RumusEfisiensi.SISA.kode(), RumusEfisiensi.SISA.versi(), RumusEfisiensi.SISA.bunyi());
    private static final RumusDipakai FISIK =
            new RumusDipakai("realisasi-fisik", 1, "rata-rata realisasi keluaran / target keluaran × 100");

    private final SumberAngka dpa;
    private final Function<BarisSisa, List<Keluaran>> keluaran;
    private final SumberBahan sumber;
    private final PembulatanAngka pembulatan;

    /** {@code keluaran} keluaran bertarget di balik sebuah baris. */
    PenjelasSisa(
            SumberAngka dpa,
            Function<BarisSisa, List<Keluaran>> keluaran,
            SumberBahan sumber,
            PembulatanAngka pembulatan) {
        this.dpa = dpa;
        this.keluaran = keluaran;
        this.sumber = sumber;
        this.pembulatan = pembulatan;
    }

    /** Baris-baris di {@code letakBaris}, dan jumlahnya bila ada di {@code letakTotal}. */
    List<PenjelasanAngka> susun(EfisiensiSasaran sasaran, String letakBaris, String letakTotal) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < sasaran.sisa().size(); i++) {
            hasil.addAll(baris(sasaran.sisa().get(i), letakBaris + "/" + i));
        }
        if (sasaran.total() != null && letakTotal != null) {
            hasil.addAll(baris(sasaran.total(), letakTotal));
        }
        return hasil;
    }

    private List<PenjelasanAngka> baris(BarisSisa satu, String letak) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(bagian("Serapan " + satu.uraian(), SERAPAN, satu, satu.realisasi(), satu.persen())
                .di(letak + "/persen"));
        hasil.add(bagian("Sisa " + satu.uraian(), SISA, satu, satu.sisa(), satu.persenSisa())
                .di(letak + "/persenSisa"));
        if (satu.realisasiFisik() != null) {
            hasil.add(fisik(satu).di(letak + "/realisasiFisik"));
        }
        return hasil;
    }

    private PenjelasanAngka bagian(
            String angka, RumusDipakai rumus, BarisSisa satu, BigDecimal pembilang, BigDecimal tampil) {
        List<MasukanAngka> masukan = List.of(
                bahan("anggaran", satu.anggaran(), "rupiah", dpa), bahan("realisasi", satu.realisasi(), "rupiah", dpa));
        List<LangkahAngka> langkah = new ArrayList<>();
        if (satu.sebagian()) {
            langkah.add(new LangkahAngka("Hanya menjumlahkan kegiatan yang mendukung sasaran ini", null));
        }
        if (tampil == null) {
            langkah.add(new LangkahAngka("Tidak dihitung", satu.alasan().pesan()));
        } else {
            langkah.add(new LangkahAngka(
                    "%s: %s / %s × 100"
                            .formatted(
                                    rumus.bentuk(),
                                    pembilang.toPlainString(),
                                    satu.anggaran().toPlainString()),
                    Presisi.persen(pembilang, satu.anggaran()).toPlainString()));
            langkah.add(pembulatan.langkah(tampil));
        }
        return new PenjelasanAngka(angka, tampil, rumus, masukan, langkah, pembulatan);
    }

    private PenjelasanAngka fisik(BarisSisa satu) {
        List<Keluaran> milik = keluaran.apply(satu);
        List<MasukanAngka> masukan = new ArrayList<>();
        List<LangkahAngka> langkah = new ArrayList<>();
        for (Keluaran hasil : milik) {
            SumberAngka asal = sumber.biasa("keluaran", hasil.id());
            masukan.add(bahan("target: " + hasil.uraian(), hasil.target(), hasil.satuan(), asal));
            masukan.add(bahan("realisasi: " + hasil.uraian(), hasil.realisasi(), hasil.satuan(), asal));
            langkah.add(new LangkahAngka(
                    "Keluaran " + hasil.uraian(),
                    Presisi.persen(hasil.realisasi(), hasil.target()).toPlainString()));
        }
        langkah.add(new LangkahAngka("Rata-rata sederhana %d keluaran".formatted(milik.size()), null));
        langkah.add(pembulatan.langkah(satu.realisasiFisik()));
        return new PenjelasanAngka(
                "Realisasi fisik " + satu.uraian(), satu.realisasiFisik(), FISIK, masukan, langkah, pembulatan);
    }
}
