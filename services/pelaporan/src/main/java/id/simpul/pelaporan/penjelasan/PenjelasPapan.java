package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.skala.PitaPredikat;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** Penjelasan hitungan yang hanya ada di papan: kelengkapan, banyaknya per predikat, predikat rata-rata. */
final class PenjelasPapan {
    private static final PembulatanAngka UTUH = new PembulatanAngka(0, "UNNECESSARY");

    private final CapaianKota kota;
    private final SumberBahan sumber;

    PenjelasPapan(CapaianKota kota, SumberBahan sumber) {
        this.kota = kota;
        this.sumber = sumber;
    }

    List<PenjelasanAngka> susun() {
        List<PenjelasanAngka> hasil = new ArrayList<>();
        hasil.add(hitung("Indikator yang diukur", satu -> true, UkuranIndikator::status)
                .di("/kelengkapan/diukur"));
        hasil.add(hitung(
                        "Indikator yang berisi",
                        satu -> satu.hasil().nilaiRealisasi().bernilai(),
                        UkuranIndikator::status)
                .di("/kelengkapan/berisi"));
        hasil.add(hitung("Indikator yang disetujui", UkuranIndikator::disetujui, UkuranIndikator::status)
                .di("/kelengkapan/disetujui"));
        List<PitaPredikat> pita = kota.aturan().skala().pita();
        for (int i = 0; i < pita.size(); i++) {
            hasil.add(predikat(pita.get(i).predikat()).di("/perPredikat/%d/banyak".formatted(i)));
        }
        if (kota.ukuran().stream().anyMatch(satu -> satu.hasil().namaPredikat() == null)) {
            hasil.add(predikat(null).di("/perPredikat/%d/banyak".formatted(pita.size())));
        }
        hasil.add(predikatRataRata().di("/predikatRataRata"));
        return hasil;
    }

    private PenjelasanAngka predikat(String nama) {
        return hitung(
                nama == null ? "Indikator tanpa predikat" : "Indikator berpredikat " + nama,
                satu -> Objects.equals(nama, satu.hasil().namaPredikat()),
                satu -> Objects.toString(satu.hasil().nilaiPredikat(kota.aturan()), null));
    }

    private PenjelasanAngka hitung(
            String angka, Predicate<UkuranIndikator> dihitung, Function<UkuranIndikator, String> nilai) {
        List<MasukanAngka> masukan = kota.ukuran().stream()
                .filter(dihitung)
                .map(satu -> new MasukanAngka(satu.indikator().kode(), nilai.apply(satu), null, sumber.ukuran(satu)))
                .toList();
        BigDecimal banyak = BigDecimal.valueOf(masukan.size());
        return new PenjelasanAngka(
                angka,
                banyak,
                new RumusDipakai("hitung", 1, "banyaknya indikator yang memenuhi syarat"),
                masukan,
                List.of(new LangkahAngka("Menghitung banyaknya", banyak.toPlainString())),
                UTUH);
    }

    private PenjelasanAngka predikatRataRata() {
        AturanCapaian aturan = kota.aturan();
        PenjelasanAngka rataRata =
                PenjelasCapaian.rataRata(kota, kota.rataRata().jenis(), sumber);
        if (rataRata.nilai() == null) {
            return rataRata;
        }
        String predikat = aturan.skala().predikat(rataRata.nilai()).predikat();
        return rataRata.ditambah(List.of(new LangkahAngka(
                "Membandingkan rata-rata yang tampil dengan skala "
                        + aturan.skala().nama(),
                predikat == null ? "tanpa predikat" : predikat)));
    }
}
