package id.simpul.pelaporan.penjelasan;

import static id.simpul.pelaporan.penjelasan.PenjelasCapaian.bahan;

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
public final class PenjelasSpm {
    private static final PembulatanAngka PEMBULATAN = new PembulatanAngka(2, "HALF_UP");

    private PenjelasSpm() {}

    /** Indeks kota: rata-rata layanan yang dapat dihitung. */
    public static PenjelasanAngka indeks(SpmKota spm, SumberBahan sumber) {
        List<MasukanAngka> masukan = new ArrayList<>();
        for (int i = 0; i < spm.laporan().size(); i++) {
            Spm laporan = spm.laporan().get(i);
            HasilLayanan hasil = spm.indeks().layanan().get(i);
            masukan.add(new MasukanAngka(
                    "indeks " + laporan.layanan(),
                    hasil.indeks() == null ? hasil.keadaan().pesan() : PenjelasCapaian.teks(hasil.indeks()),
                    null,
                    sumber.spm(laporan)));
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
                        dibulatkan(spm.indeks().indeks()),
                        new LangkahAngka(
                                "Kategori dari indeks yang belum dibulatkan",
                                spm.indeks().kategori())),
                PEMBULATAN);
    }

    /** Indeks satu layanan; kosong bila layanannya tidak dilaporkan. */
    public static Optional<PenjelasanAngka> layanan(SpmKota spm, String kode, SumberBahan sumber) {
        return IntStream.range(0, spm.laporan().size())
                .filter(i -> spm.laporan().get(i).layanan().equals(kode))
                .boxed()
                .findFirst()
                .map(i -> layanan(
                        spm.laporan().get(i),
                        spm.indeks().layanan().get(i),
                        sumber.spm(spm.laporan().get(i))));
    }

    private static PenjelasanAngka layanan(Spm laporan, HasilLayanan hasil, SumberAngka sumber) {
        return new PenjelasanAngka(
                        "Indeks %s %s".formatted(laporan.layanan(), laporan.triwulan()),
                        SpmKota.bulatkan(hasil.indeks()),
                        new RumusDipakai(
                                "spm.layanan", 1, "80 % × penerima + 20 % × mutu, masing-masing paling tinggi 100"),
                        masukan(laporan, sumber),
                        langkah(hasil),
                        PEMBULATAN)
                .ditambah(serapan(laporan));
    }

    private static List<MasukanAngka> masukan(Spm laporan, SumberAngka sumber) {
        List<MasukanAngka> masukan = new ArrayList<>();
        masukan.add(bahan("sasaran", laporan.sasaran(), "orang", sumber));
        masukan.add(bahan("terlayani", laporan.terlayani(), "orang", sumber));
        laporan.mutu().forEach(satu -> {
            masukan.add(bahan("dibutuhkan: " + satu.nama(), satu.dibutuhkan(), null, sumber));
            masukan.add(bahan("terpenuhi: " + satu.nama(), satu.terpenuhi(), null, sumber));
        });
        masukan.add(bahan("anggaran layanan", laporan.anggaran(), "rupiah", sumber));
        masukan.add(bahan("realisasi anggaran layanan", laporan.realisasiAnggaran(), "rupiah", sumber));
        return masukan;
    }

    private static List<LangkahAngka> langkah(HasilLayanan hasil) {
        return List.of(
                new LangkahAngka("Penerima: terlayani / sasaran × 100", PenjelasCapaian.teks(hasil.persenPenerima())),
                new LangkahAngka(
                        "Mutu: rata-rata %d butir".formatted(hasil.butirDihitung()),
                        PenjelasCapaian.teks(hasil.persenMutu())),
                hasil.indeks() == null
                        ? new LangkahAngka("Tidak dihitung", hasil.keadaan().pesan())
                        : new LangkahAngka("Indeks", PenjelasCapaian.teks(hasil.indeks())),
                dibulatkan(hasil.indeks()));
    }

    private static List<LangkahAngka> serapan(Spm laporan) {
        var serapan = SpmKota.serapan(laporan);
        return List.of(
                serapan.persen() == null
                        ? new LangkahAngka(
                                "Serapan anggaran layanan tidak dihitung",
                                serapan.alasan().pesan())
                        : new LangkahAngka(
                                "Serapan anggaran layanan: realisasi / anggaran × 100",
                                SpmKota.bulatkan(serapan.persen()).toPlainString(),
                                PEMBULATAN.toString()));
    }

    private static LangkahAngka dibulatkan(java.math.BigDecimal indeks) {
        return indeks == null
                ? new LangkahAngka("Tidak dibulatkan, sebab tidak ada", null)
                : PEMBULATAN.langkah(SpmKota.bulatkan(indeks));
    }
}
