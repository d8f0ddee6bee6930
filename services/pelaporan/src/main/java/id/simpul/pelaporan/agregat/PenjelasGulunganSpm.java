package id.simpul.pelaporan.agregat;

import static id.simpul.pelaporan.agregat.PenjelasGulungan.DUA;
import static id.simpul.pelaporan.agregat.PenjelasGulungan.bahan;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.aturan.gulung.Gulungan;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import id.simpul.pelaporan.penjelasan.SumberBahan;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Penjelasan gulungan SPM lintas kota. */
final class PenjelasGulunganSpm {
    private final LaporanSpmAgregat laporan;
    private final Map<String, SpmKota> kota;

    PenjelasGulunganSpm(LaporanSpmAgregat laporan, Map<String, SpmKota> kota) {
        this.laporan = laporan;
        this.kota = kota;
    }

    List<PenjelasanAngka> susun() {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        for (int i = 0; i < laporan.perLayanan().size(); i++) {
            LaporanSpmAgregat.GulunganSpm satu = laporan.perLayanan().get(i);
            hasil.add(rasioJumlah(satu).di("/perLayanan/%d/rasioJumlah".formatted(i)));
            hasil.add(rerata(satu).di("/perLayanan/%d/rerataRasio".formatted(i)));
        }
        hasil.add(rerataIndeks().di("/rerataIndeks"));
        return hasil;
    }

    private PenjelasanAngka rasioJumlah(LaporanSpmAgregat.GulunganSpm satu) {
        List<MasukanAngka> masukan = new ArrayList<>();
        PenghitungSpm.setiap(kota, satu.layanan(), (kode, hasil) -> {
            SumberAngka sumber = sumber(kode, satu.layanan());
            masukan.add(bahan(kode + " terlayani", hasil.layanan().terlayani().nilai(), "orang", sumber));
            masukan.add(bahan(kode + " sasaran", hasil.layanan().sasaran().nilai(), "orang", sumber));
        });
        return new PenjelasanAngka(
                "Penerima %s seluruh kota, rasio jumlah".formatted(satu.layanan()),
                satu.rasioJumlah(),
                PenjelasGulungan.rumus(CaraGulung.RASIO_JUMLAH, "SPM"),
                masukan,
                PenjelasGulungan.langkah(PenghitungSpm.rasioJumlah(kota, satu.layanan())),
                DUA);
    }

    private PenjelasanAngka rerata(LaporanSpmAgregat.GulunganSpm satu) {
        List<MasukanAngka> masukan = new ArrayList<>();
        PenghitungSpm.setiap(
                kota,
                satu.layanan(),
                (kode, hasil) -> masukan.add(
                        bahan(kode + " persen penerima", hasil.persenPenerima(), "%", sumber(kode, satu.layanan()))));
        return new PenjelasanAngka(
                "Penerima %s, rata-rata persen kota".formatted(satu.layanan()),
                satu.rerataRasio(),
                PenjelasGulungan.rumus(CaraGulung.RERATA_RASIO, "SPM"),
                masukan,
                PenjelasGulungan.langkah(Gulungan.rerataRasio(PenghitungSpm.persen(kota, satu.layanan()))),
                DUA);
    }

    private PenjelasanAngka rerataIndeks() {
        List<MasukanAngka> masukan = kota.entrySet().stream()
                .map(satu -> bahan(
                        satu.getKey() + " indeks",
                        satu.getValue().indeks().indeks(),
                        "indeks",
                        SumberBahan.milik(satu.getKey())
                                .biasa("spm", satu.getValue().triwulan())))
                .toList();
        return new PenjelasanAngka(
                "Rata-rata indeks SPM kota",
                laporan.rerataIndeks(),
                PenjelasGulungan.rumus(CaraGulung.RERATA_RASIO, "INDEKS_SPM"),
                masukan,
                PenjelasGulungan.langkah(PenghitungSpm.rerataIndeks(kota)),
                DUA);
    }

    private SumberAngka sumber(String kode, String layanan) {
        Spm laporan = this.kota.get(kode).laporan().stream()
                .filter(satu -> satu.layanan().equals(layanan))
                .findFirst()
                .orElseThrow();
        return SumberBahan.milik(kode).spm(laporan);
    }
}
