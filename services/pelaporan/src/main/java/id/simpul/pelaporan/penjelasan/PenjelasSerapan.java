package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
import id.simpul.pelaporan.efisiensi.model.AngkaEfisiensi;
import id.simpul.pelaporan.efisiensi.model.BarisSisa;
import id.simpul.pelaporan.efisiensi.model.EfisiensiSasaran;
import id.simpul.pelaporan.fakta.Dpa;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import id.simpul.pelaporan.serapan.SerapanKota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Penjelasan serapan dan efisiensi. */
final class PenjelasSerapan {
    private static final RumusDipakai SERAPAN = new RumusDipakai("serapan", 1, "realisasi / anggaran × 100");

    private PenjelasSerapan() {}

    /** Serapan seluruh DPA. */
    static PenjelasanAngka total(SerapanKota serapan, PembulatanAngka pembulatan) {
        return susun(
                "Serapan DPA %s tahun %d"
                        .formatted(serapan.dpa().versi(), serapan.dpa().tahun()),
                serapan,
                serapan.pohon().total(),
                serapan.total(),
                serapan.pohon().akar(),
                pembulatan);
    }

    /** Serapan satu baris DPA; kosong bila barisnya tidak ada. */
    static Optional<PenjelasanAngka> baris(SerapanKota serapan, String rincianId, PembulatanAngka pembulatan) {
        return serapan.pohon()
                .urut()
                .filter(satu -> satu.baris().id().equals(rincianId))
                .findFirst()
                .map(satu -> susun(
                        "Serapan " + uraian(serapan, satu),
                        serapan,
                        satu.serapan(),
                        serapan.angka(satu),
                        satu.anak(),
                        pembulatan));
    }

    private static PenjelasanAngka susun(
            String angka,
            SerapanKota serapan,
            Serapan hasil,
            AngkaSerapan tampil,
            List<SimpulAnggaran> bagian,
            PembulatanAngka pembulatan) {
        SumberAngka sumber = new SumberAngka("dpa", serapan.dpa().id(), null);
        List<MasukanAngka> masukan = new ArrayList<>();
        bagian.forEach(satu -> {
            masukan.add(new MasukanAngka(
                    "anggaran: " + uraian(serapan, satu), rupiah(satu.serapan().anggaran()), "rupiah", sumber));
            masukan.add(new MasukanAngka(
                    "realisasi: " + uraian(serapan, satu), rupiah(satu.serapan().realisasi()), "rupiah", sumber));
        });
        List<LangkahAngka> langkah = List.of(
                new LangkahAngka("Menjumlahkan anggaran dari bagian terhalus", rupiah(hasil.anggaran())),
                new LangkahAngka("Menjumlahkan realisasi dari bagian terhalus", rupiah(hasil.realisasi())),
                hasil.alasan() == null
                        ? new LangkahAngka("Membagi realisasi dengan anggaran", PenjelasCapaian.teks(hasil.persen()))
                        : new LangkahAngka("Tidak dihitung", hasil.alasan().pesan()));
        return new PenjelasanAngka(angka, tampil.persen(), SERAPAN, masukan, langkah, pembulatan, null);
    }

    /** Efisiensi satu sasaran. */
    static PenjelasanAngka efisiensi(EfisiensiSasaran sasaran, String dpaId, PembulatanAngka pembulatan) {
        AngkaEfisiensi angka = sasaran.efisiensi();
        SumberAngka sumber = new SumberAngka("dpa", dpaId, null);
        List<MasukanAngka> masukan = new ArrayList<>();
        masukan.add(new MasukanAngka(
                "rata-rata capaian sasaran",
                PenjelasCapaian.teks(angka.capaian()),
                "%",
                new SumberAngka("sasaran", sasaran.sasaranId(), null)));
        sasaran.sisa().stream()
                .filter(satu -> "PROGRAM".equals(satu.tingkat()))
                .forEach(satu -> masukan.addAll(program(satu, sumber)));
        return new PenjelasanAngka(
                "Efisiensi sasaran " + sasaran.sasaran(),
                angka.nilai(),
                new RumusDipakai(angka.rumus(), angka.versiRumus(), angka.bunyi()),
                masukan,
                List.of(
                        new LangkahAngka("Serapan program-programnya", PenjelasCapaian.teks(angka.serapan())),
                        angka.alasan() == null
                                ? new LangkahAngka(
                                        "Capaian dikurangi serapan, dari bahan yang belum dibulatkan; sebutan "
                                                + angka.tingkat(),
                                        PenjelasCapaian.teks(angka.nilai()))
                                : new LangkahAngka(
                                        "Tidak dihitung", angka.alasan().pesan())),
                pembulatan,
                null);
    }

    private static List<MasukanAngka> program(BarisSisa satu, SumberAngka sumber) {
        return List.of(
                new MasukanAngka("anggaran: " + satu.uraian(), PenjelasCapaian.teks(satu.anggaran()), "rupiah", sumber),
                new MasukanAngka(
                        "realisasi: " + satu.uraian(), PenjelasCapaian.teks(satu.realisasi()), "rupiah", sumber));
    }

    private static String uraian(SerapanKota serapan, SimpulAnggaran simpul) {
        return serapan.dpa().rincian().stream()
                .filter(satu -> satu.id().equals(simpul.baris().id()))
                .findFirst()
                .map(Dpa.Rincian::uraian)
                .orElse(simpul.baris().id());
    }

    private static String rupiah(id.simpul.aturan.nilai.Rupiah nilai) {
        return nilai == null ? null : nilai.toString();
    }
}
