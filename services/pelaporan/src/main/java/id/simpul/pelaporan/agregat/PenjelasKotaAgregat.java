package id.simpul.pelaporan.agregat;

import static id.simpul.pelaporan.agregat.PenjelasGulungan.DUA;
import static id.simpul.pelaporan.agregat.PenjelasGulungan.bahan;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.penjelasan.PenjelasCapaian;
import id.simpul.pelaporan.penjelasan.PenjelasSerapan;
import id.simpul.pelaporan.penjelasan.PenjelasSpm;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.SumberBahan;
import id.simpul.pelaporan.serapan.SerapanKota;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Penjelasan angka setiap kota dan jumlahnya, bagi agregator: tanpa urusan dalam kota. */
final class PenjelasKotaAgregat {
    private PenjelasKotaAgregat() {}

    /** Rata-rata setiap kota, urut {@code perKota}. */
    static List<PenjelasanAngka> capaian(List<CapaianKota> kota) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < kota.size(); i++) {
            CapaianKota satu = kota.get(i);
            SumberBahan sumber = SumberBahan.milik(satu.kota().kode());
            String letak = "/perKota/%d".formatted(i);
            hasil.add(PenjelasCapaian.rataRata(satu, satu.rataRata().jenis(), sumber)
                    .di(letak + "/rataRata/nilai"));
            hasil.add(PenjelasCapaian.sasaran(satu.keseluruhan(), satu.ukuran(), satu, sumber)
                    .di(letak + "/keseluruhan/capaian"));
            for (int j = 0; j < satu.rataRataLain().size(); j++) {
                hasil.add(PenjelasCapaian.rataRata(
                                satu, satu.rataRataLain().get(j).jenis(), sumber)
                        .di(letak + "/rataRataLain/%d/nilai".formatted(j)));
            }
        }
        return hasil;
    }

    /** Serapan setiap kota, rasio jumlahnya, dan rata-ratanya. */
    static List<PenjelasanAngka> serapan(LaporanSerapanAgregat laporan, PenyusunSerapanAgregat penyusun) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        List<MasukanAngka> jumlah = new ArrayList<>();
        List<MasukanAngka> persen = new ArrayList<>();
        for (int i = 0; i < penyusun.dihitung().size(); i++) {
            SerapanKota satu = penyusun.dihitung().get(i);
            String kode = satu.kota().kode();
            var sumber = SumberBahan.milik(kode).dpa(satu.dpa());
            PembulatanAngka pembulatan =
                    satu.kota().aturan().map(PenjelasCapaian::pembulatan).orElse(DUA);
            hasil.add(PenjelasSerapan.total(satu, SumberBahan.milik(kode), pembulatan)
                    .di("/data/%d/persen".formatted(i)));
            jumlah.add(bahan(kode + " anggaran", satu.total().anggaran(), "rupiah", sumber));
            jumlah.add(bahan(kode + " realisasi", satu.total().realisasi(), "rupiah", sumber));
            persen.add(bahan(kode + " serapan", satu.pohon().total().persen(), "%", sumber));
        }
        hasil.add(total(laporan, jumlah).di("/total/persen"));
        hasil.add(new PenjelasanAngka(
                        "Rata-rata serapan kota",
                        laporan.rerataPersen(),
                        PenjelasGulungan.rumus(CaraGulung.RERATA_RASIO, "SERAPAN"),
                        persen,
                        PenjelasGulungan.langkah(Gulungan.rerataRasio(penyusun.persen())),
                        DUA)
                .di("/rerataPersen"));
        return hasil;
    }

    private static PenjelasanAngka total(LaporanSerapanAgregat laporan, List<MasukanAngka> jumlah) {
        var total = laporan.total();
        List<LangkahAngka> langkah = new ArrayList<>();
        if (total == null || total.persen() == null) {
            langkah.add(new LangkahAngka(
                    "Tidak dihitung",
                    total == null
                            ? "Tidak ada kota yang datanya ada."
                            : total.alasan().pesan()));
        } else {
            langkah.add(new LangkahAngka(
                    "Menjumlahkan anggaran kota", total.anggaran().toPlainString()));
            langkah.add(new LangkahAngka(
                    "Menjumlahkan realisasi kota", total.realisasi().toPlainString()));
            langkah.add(DUA.langkah(total.persen()));
        }
        return new PenjelasanAngka(
                "Serapan seluruh kota, rasio jumlah",
                total == null ? null : total.persen(),
                PenjelasGulungan.rumus(CaraGulung.RASIO_JUMLAH, "SERAPAN"),
                jumlah,
                langkah,
                DUA);
    }

    /** Setiap layanan setiap kota, indeks kota, gulungan layanan, dan rata-rata indeks. */
    static List<PenjelasanAngka> spm(LaporanSpmAgregat laporan, Map<String, SpmKota> kota) {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < laporan.data().size(); i++) {
            BarisSpmAgregat baris = laporan.data().get(i);
            String letak = "/data/%d/indeks".formatted(i);
            PenjelasSpm.layanan(kota.get(baris.kota()), baris.spm().layanan(), SumberBahan.milik(baris.kota()))
                    .map(satu -> satu.di(letak))
                    .ifPresent(hasil::add);
        }
        List<String> kode = List.copyOf(kota.keySet());
        for (int i = 0; i < kode.size(); i++) {
            hasil.add(PenjelasSpm.indeks(kota.get(kode.get(i)), SumberBahan.milik(kode.get(i)))
                    .di("/perKota/%d/indeks".formatted(i)));
        }
        hasil.addAll(new PenjelasGulunganSpm(laporan, kota).susun());
        return hasil;
    }
}
