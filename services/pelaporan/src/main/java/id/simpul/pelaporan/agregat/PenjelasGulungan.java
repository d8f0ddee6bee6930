package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.gulung.HasilGulung;
import id.simpul.pelaporan.agregat.GulunganAcuan.AngkaGulung;
import id.simpul.pelaporan.agregat.GulunganAcuan.YangDigulung;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import id.simpul.pelaporan.penjelasan.SumberBahan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan gulungan satu acuan: bahan setiap kota beserta snapshotnya, atau mengapa ditolak. */
final class PenjelasGulungan {
    static final PembulatanAngka DUA = new PembulatanAngka(2, "HALF_UP");

    private final GulunganAcuan gulungan;
    private final List<AnggotaGulungan> anggota;

    PenjelasGulungan(GulunganAcuan gulungan, List<AnggotaGulungan> anggota) {
        this.gulungan = gulungan;
        this.anggota = anggota;
    }

    /** Satu per {@code angka}; {@code bidang} dihitung dari gulungannya. */
    List<PenjelasanAngka> susun() {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < gulungan.angka().size(); i++) {
            hasil.add(susun(gulungan.angka().get(i)).di("/angka/%d/nilai".formatted(i)));
        }
        return hasil;
    }

    private PenjelasanAngka susun(AngkaGulung angka) {
        return new PenjelasanAngka(
                "%s %s beracuan %s, %s"
                        .formatted(angka.cara(), angka.dari(), gulungan.acuanNasional(), gulungan.cakupan()),
                angka.nilai(),
                rumus(angka.cara(), angka.dari().name()),
                anggota.stream().flatMap(satu -> masukan(angka, satu).stream()).toList(),
                gulungan.perbedaan().isEmpty() ? hitungan(angka) : ditolak(),
                DUA);
    }

    static RumusDipakai rumus(CaraGulung cara, String dari) {
        return new RumusDipakai(
                "gulungan." + cara.name() + "." + dari,
                1,
                cara == CaraGulung.RASIO_JUMLAH
                        ? "Σ pembilang / Σ penyebut × 100"
                        : "jumlah nilai kota / banyaknya kota bernilai");
    }

    private static List<MasukanAngka> masukan(AngkaGulung angka, AnggotaGulungan satu) {
        UkuranIndikator ukuran = satu.ukuran();
        SumberAngka sumber = SumberBahan.milik(satu.kota()).ukuran(ukuran);
        var hasil = ukuran.hasil();
        if (angka.cara() == CaraGulung.RASIO_JUMLAH) {
            return List.of(
                    bahan(
                            satu.nama() + " pembilang",
                            hasil.realisasi().pembilang().nilai(),
                            PenghitungGulungan.satuanPembilang(ukuran),
                            sumber),
                    bahan(
                            satu.nama() + " penyebut",
                            hasil.realisasi().penyebut().nilai(),
                            PenghitungGulungan.satuanPenyebut(ukuran),
                            sumber));
        }
        return angka.dari() == YangDigulung.CAPAIAN
                ? List.of(bahan(satu.nama() + " capaian", hasil.capaian(), "%", sumber))
                : List.of(bahan(
                        satu.nama() + " realisasi",
                        hasil.nilaiRealisasi().nilai(),
                        ukuran.indikator().satuanUkur(),
                        sumber));
    }

    static MasukanAngka bahan(String nama, BigDecimal nilai, Object satuan, SumberAngka sumber) {
        return new MasukanAngka(
                nama, nilai == null ? "tidak ada, tidak dihitung" : nilai.toPlainString(), satuan.toString(), sumber);
    }

    private List<LangkahAngka> hitungan(AngkaGulung angka) {
        return langkah(PenghitungGulungan.hasil(angka.cara(), angka.dari(), anggota));
    }

    /** Dari jumlah-jumlahnya sampai dua desimal yang tampil. */
    static List<LangkahAngka> langkah(HasilGulung hasil) {
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka("Bagian yang dihitung", hasil.cakupan().toString()));
        if (hasil.alasan() != null) {
            langkah.add(new LangkahAngka("Tidak dihitung", hasil.alasan().pesan()));
            return langkah;
        }
        if (hasil.pembilang() != null) {
            langkah.add(
                    new LangkahAngka("Menjumlahkan pembilang", hasil.pembilang().toPlainString()));
            langkah.add(
                    new LangkahAngka("Menjumlahkan penyebut", hasil.penyebut().toPlainString()));
        }
        langkah.add(new LangkahAngka("Membagi", hasil.nilai().toPlainString()));
        langkah.add(DUA.langkah(PenghitungGulungan.bulatkan(hasil.nilai())));
        return langkah;
    }

    private List<LangkahAngka> ditolak() {
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka("Tidak dihitung", gulungan.keterangan()));
        gulungan.perbedaan().forEach(beda -> beda.menurutKota()
                .forEach(satu -> langkah.add(new LangkahAngka(
                        "%s: %s pada %s".formatted(satu.kota(), beda.apa(), satu.kodeIndikator()), satu.nilai()))));
        return langkah;
    }
}
