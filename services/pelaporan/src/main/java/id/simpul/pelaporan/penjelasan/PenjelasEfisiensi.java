package id.simpul.pelaporan.penjelasan;

import static id.simpul.pelaporan.penjelasan.PenjelasCapaian.bahan;
import static id.simpul.pelaporan.penjelasan.PenjelasCapaian.teks;

import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan efisiensi satu sasaran, dan seluruh kota. */
final class PenjelasEfisiensi {
    private final CapaianKota kota;
    private final SerapanKota serapan;
    private final SumberBahan sumber;

    /** {@code serapan} null bila belum ada DPA yang disahkan. */
    PenjelasEfisiensi(CapaianKota kota, SerapanKota serapan, SumberBahan sumber) {
        this.kota = kota;
        this.serapan = serapan;
        this.sumber = sumber;
    }

    /** Asal anggaran dan realisasinya. */
    SumberAngka dpa() {
        return serapan == null ? sumber.biasa("dpa", null) : sumber.dpa(serapan.dpa());
    }

    /** Satu sasaran; {@code milik} indikator yang dirata-ratakan. */
    PenjelasanAngka sasaran(EfisiensiSasaran sasaran, List<UkuranIndikator> milik) {
        List<MasukanAngka> masukan = new ArrayList<>(milik.stream()
                .map(satu -> MasukanCapaian.suku(satu, JenisRataRata.CAPAIAN, sumber))
                .toList());
        sasaran.sisa().stream().filter(satu -> "PROGRAM".equals(satu.tingkat())).forEach(satu -> {
            masukan.add(bahan("anggaran: " + satu.uraian(), satu.anggaran(), "rupiah", dpa()));
            masukan.add(bahan("realisasi: " + satu.uraian(), satu.realisasi(), "rupiah", dpa()));
        });
        return susun("Efisiensi sasaran " + sasaran.sasaran(), sasaran.efisiensi(), masukan);
    }

    /** Seluruh kota: rata-rata menurut aturannya di sebelah serapan seluruh DPA. */
    PenjelasanAngka kota(AngkaEfisiensi angka) {
        JenisRataRata jenis = kota.rataRata().jenis();
        List<MasukanAngka> masukan = new ArrayList<>(kota.ukuran().stream()
                .map(satu -> MasukanCapaian.suku(satu, jenis, sumber))
                .toList());
        if (serapan != null) {
            masukan.add(bahan("anggaran seluruh DPA", serapan.total().anggaran(), "rupiah", dpa()));
            masukan.add(bahan("realisasi seluruh DPA", serapan.total().realisasi(), "rupiah", dpa()));
        }
        return susun(
                "Efisiensi %s tahun %d, rata-rata capaian dasar %s"
                        .formatted(kota.kota().nama(), kota.tahun(), jenis),
                angka,
                masukan);
    }

    private PenjelasanAngka susun(String nama, AngkaEfisiensi angka, List<MasukanAngka> masukan) {
        var pembulatan = PenjelasCapaian.pembulatan(kota.aturan());
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka("Rata-rata capaian, tampil", teks(angka.capaian()), pembulatan.toString()));
        langkah.add(new LangkahAngka("Serapan, tampil", teks(angka.serapan()), pembulatan.toString()));
        langkah.add(
                angka.alasan() == null
                        ? new LangkahAngka(
                                "Capaian dikurangi serapan, dari bahan yang belum dibulatkan; sebutan "
                                        + angka.tingkat(),
                                teks(angka.nilai()),
                                pembulatan.toString())
                        : new LangkahAngka("Tidak dihitung", angka.alasan().pesan()));
        return new PenjelasanAngka(
                nama,
                angka.nilai(),
                new RumusDipakai(angka.rumus(), angka.versiRumus(), angka.bunyi()),
                masukan,
                langkah,
                pembulatan);
    }
}
