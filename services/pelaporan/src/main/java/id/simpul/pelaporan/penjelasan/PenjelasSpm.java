package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.spm.HasilLayanan;
import id.simpul.pelaporan.fakta.Spm;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import id.simpul.pelaporan.spm.model.SpmKota;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Penjelasan indeks SPM (tata bentuk laporan Permendagri 59/2021). */
final class PenjelasSpm {
    private static final PembulatanAngka PEMBULATAN = new PembulatanAngka(2, "HALF_UP");

    private PenjelasSpm() {}

    /** Indeks kota: rata-rata layanan yang dapat dihitung. */
    static PenjelasanAngka indeks(SpmKota spm) {
        List<MasukanAngka> masukan = new ArrayList<>();
        for (int i = 0; i < spm.laporan().size(); i++) {
            Spm laporan = spm.laporan().get(i);
            HasilLayanan hasil = spm.indeks().layanan().get(i);
            masukan.add(new MasukanAngka(
                    "indeks " + laporan.layanan(),
                    hasil.indeks() == null ? hasil.keadaan().pesan() : PenjelasCapaian.teks(hasil.indeks()),
                    null,
                    sumber(laporan)));
        }
        return new PenjelasanAngka(
                "Indeks SPM " + spm.triwulan(),
                SpmKota.bulatkan(spm.indeks().indeks()),
                new RumusDipakai("spm.indeks", 1, "rata-rata indeks layanan yang bersasaran"),
                masukan,
                List.of(
                        new LangkahAngka(
                                "%d layanan dihitung".formatted(spm.indeks().dihitung()),
                                PenjelasCapaian.teks(spm.indeks().indeks())),
                        new LangkahAngka(
                                "Kategori dari indeks yang belum dibulatkan",
                                spm.indeks().kategori())),
                PEMBULATAN,
                null);
    }

    /** Indeks satu layanan; kosong bila layanannya tidak dilaporkan. */
    static Optional<PenjelasanAngka> layanan(SpmKota spm, String kode) {
        return IntStream.range(0, spm.laporan().size())
                .filter(i -> spm.laporan().get(i).layanan().equals(kode))
                .boxed()
                .findFirst()
                .map(i -> layanan(spm.laporan().get(i), spm.indeks().layanan().get(i)));
    }

    private static PenjelasanAngka layanan(Spm laporan, HasilLayanan hasil) {
        List<MasukanAngka> masukan = new ArrayList<>();
        masukan.add(masukan("sasaran", laporan.sasaran(), "orang", laporan));
        masukan.add(masukan("terlayani", laporan.terlayani(), "orang", laporan));
        laporan.mutu().forEach(satu -> {
            masukan.add(masukan("dibutuhkan: " + satu.nama(), satu.dibutuhkan(), null, laporan));
            masukan.add(masukan("terpenuhi: " + satu.nama(), satu.terpenuhi(), null, laporan));
        });
        return new PenjelasanAngka(
                "Indeks %s %s".formatted(laporan.layanan(), laporan.triwulan()),
                SpmKota.bulatkan(hasil.indeks()),
                new RumusDipakai("spm.layanan", 1, "80 % × penerima + 20 % × mutu, masing-masing paling tinggi 100"),
                masukan,
                List.of(
                        new LangkahAngka(
                                "Penerima: terlayani / sasaran × 100", PenjelasCapaian.teks(hasil.persenPenerima())),
                        new LangkahAngka(
                                "Mutu: rata-rata %d butir".formatted(hasil.butirDihitung()),
                                PenjelasCapaian.teks(hasil.persenMutu())),
                        hasil.indeks() == null
                                ? new LangkahAngka(
                                        "Tidak dihitung", hasil.keadaan().pesan())
                                : new LangkahAngka("Indeks", PenjelasCapaian.teks(hasil.indeks()))),
                PEMBULATAN,
                null);
    }

    private static MasukanAngka masukan(String nama, java.math.BigDecimal nilai, String satuan, Spm laporan) {
        return new MasukanAngka(nama, PenjelasCapaian.teks(nilai), satuan, sumber(laporan));
    }

    private static SumberAngka sumber(Spm laporan) {
        return new SumberAngka("spm", laporan.id(), null);
    }
}
