package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.anggaran.SimpulAnggaran;
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

/** Penjelasan serapan, dari baris terhalus DPA yang berlaku. */
public final class PenjelasSerapan {
    static final RumusDipakai SERAPAN = new RumusDipakai("serapan", 1, "realisasi / anggaran × 100");

    private PenjelasSerapan() {}

    /** Serapan seluruh DPA. */
    public static PenjelasanAngka total(SerapanKota serapan, SumberBahan sumber, PembulatanAngka pembulatan) {
        return susun(
                "Serapan DPA %s tahun %d"
                        .formatted(serapan.dpa().versi(), serapan.dpa().tahun()),
                serapan,
                serapan.pohon().total(),
                serapan.total(),
                serapan.pohon().akar(),
                sumber.dpa(serapan.dpa()),
                pembulatan);
    }

    /** Serapan satu baris DPA; kosong bila barisnya tidak ada. */
    static Optional<PenjelasanAngka> baris(
            SerapanKota serapan, String rincianId, SumberBahan sumber, PembulatanAngka pembulatan) {
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
                        sumber.dpa(serapan.dpa()),
                        pembulatan));
    }

    private static PenjelasanAngka susun(
            String angka,
            SerapanKota serapan,
            Serapan hasil,
            AngkaSerapan tampil,
            List<SimpulAnggaran> bagian,
            SumberAngka sumber,
            PembulatanAngka pembulatan) {
        List<MasukanAngka> masukan = new ArrayList<>();
        bagian.forEach(satu -> {
            masukan.add(new MasukanAngka(
                    "anggaran: " + uraian(serapan, satu), rupiah(satu.serapan().anggaran()), "rupiah", sumber));
            masukan.add(new MasukanAngka(
                    "realisasi: " + uraian(serapan, satu), rupiah(satu.serapan().realisasi()), "rupiah", sumber));
        });
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka("Menjumlahkan anggaran dari bagian terhalus", rupiah(hasil.anggaran())));
        langkah.add(new LangkahAngka("Menjumlahkan realisasi dari bagian terhalus", rupiah(hasil.realisasi())));
        if (hasil.alasan() == null) {
            langkah.add(new LangkahAngka("Membagi realisasi dengan anggaran", PenjelasCapaian.teks(hasil.persen())));
            langkah.add(pembulatan.langkah(tampil.persen()));
        } else {
            langkah.add(new LangkahAngka("Tidak dihitung", hasil.alasan().pesan()));
        }
        return new PenjelasanAngka(
                angka,
                tampil.persen(),
                SERAPAN,
                masukan,
                langkah,
                pembulatan,
                sumber.disetujuiOleh(),
                sumber.disetujuiPada(),
                null);
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
