package id.simpul.pelaporan.penjelasan;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.capaian.JenisRataRata;
import id.simpul.aturan.capaian.Penjelasan;
import id.simpul.aturan.capaian.RataRata;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.RumusCapaian;
import id.simpul.pelaporan.capaian.model.CapaianKota;
import id.simpul.pelaporan.capaian.model.CapaianSasaran;
import id.simpul.pelaporan.capaian.model.CatatanSkala;
import id.simpul.pelaporan.capaian.model.UkuranIndikator;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan capaian dari hitungan yang sama dengan yang tampil. */
public final class PenjelasCapaian {
    private PenjelasCapaian() {}

    /** Capaian satu indikator. */
    public static PenjelasanAngka indikator(UkuranIndikator ukuran, CapaianKota kota, SumberBahan sumber) {
        AturanCapaian aturan = kota.aturan();
        return indikator(ukuran, aturan, sumber)
                .ditambah(skala(kota.catatanSkala(ukuran.hasil().nilaiPredikat(aturan))));
    }

    /** Capaian satu indikator menurut aturan itu, tanpa catatan skala. */
    public static PenjelasanAngka indikator(UkuranIndikator ukuran, AturanCapaian aturan, SumberBahan sumber) {
        CapaianIndikator hasil = ukuran.hasil();
        SumberAngka asal = sumber.ukuran(ukuran);
        return new PenjelasanAngka(
                "Capaian %s tahun %d".formatted(ukuran.indikator().kode(), ukuran.tahun()),
                aturan.bulatkan(hasil.capaian()),
                rumus(hasil.pengukuran().rumus()),
                MasukanCapaian.semua(ukuran, sumber),
                langkah(Penjelasan.capaian(hasil, aturan)),
                pembulatan(aturan),
                asal.disetujuiOleh(),
                asal.disetujuiPada(),
                null);
    }

    /** Rata-rata kota menurut satu dasar. */
    public static PenjelasanAngka rataRata(CapaianKota capaian, JenisRataRata jenis, SumberBahan sumber) {
        List<CapaianIndikator> hasil =
                capaian.ukuran().stream().map(UkuranIndikator::hasil).toList();
        RataRata rataRata = RataRata.hitung(hasil, jenis);
        boolean milikKota = jenis == capaian.rataRata().jenis();
        BigDecimal tampil = capaian.aturan().bulatkan(rataRata.nilai());
        return new PenjelasanAngka(
                        "Rata-rata capaian %s tahun %d".formatted(capaian.kota().nama(), capaian.tahun()),
                        tampil,
                        new RumusDipakai("rata-rata." + jenis.name(), 1, "jumlah suku / banyaknya suku"),
                        capaian.ukuran().stream()
                                .map(satu -> MasukanCapaian.suku(satu, jenis, sumber))
                                .toList(),
                        langkah(Penjelasan.rataRata(hasil, jenis, capaian.aturan())),
                        pembulatan(capaian.aturan()))
                .ditambah(milikKota ? skala(capaian.catatanSkala(tampil)) : List.of());
    }

    /** Rata-rata sederhana satu sasaran, atau seluruh kota. */
    public static PenjelasanAngka sasaran(
            CapaianSasaran sasaran, List<UkuranIndikator> milik, CapaianKota kota, SumberBahan sumber) {
        String nama = sasaran.sasaranId() == null
                ? "Rata-rata sederhana %s tahun %d".formatted(kota.kota().nama(), kota.tahun())
                : "Rata-rata capaian sasaran " + sasaran.sasaran();
        PembulatanAngka pembulatan = pembulatan(kota.aturan());
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka(
                "%d dari %d indikator bercapaian".formatted(sasaran.dihitung(), sasaran.banyakIndikator()), null));
        langkah.add(new LangkahAngka("Tanpa batas apa pun", teks(sasaran.capaianMentah()), pembulatan.toString()));
        langkah.add(new LangkahAngka(
                "Setelah batas bawah 0 dan batas atas kota", teks(sasaran.capaian()), pembulatan.toString()));
        langkah.add(new LangkahAngka(
                "Setiap capaian paling tinggi 100", teks(sasaran.capaianDibatasi100()), pembulatan.toString()));
        langkah.addAll(skala(sasaran.catatanSkala()));
        return new PenjelasanAngka(
                nama,
                sasaran.capaian(),
                new RumusDipakai("rata-rata.CAPAIAN", 1, "jumlah capaian / banyaknya indikator bercapaian"),
                milik.stream()
                        .map(satu -> MasukanCapaian.suku(satu, JenisRataRata.CAPAIAN, sumber))
                        .toList(),
                langkah,
                pembulatan);
    }

    /** Asal sebuah selisih dua angka. */
    static MasukanAngka bahan(String nama, BigDecimal nilai, String satuan, SumberAngka sumber) {
        return new MasukanAngka(nama, teks(nilai), satuan, sumber);
    }

    static RumusDipakai rumus(RumusCapaian rumus) {
        return new RumusDipakai(rumus.kode(), rumus.versi(), rumus.bunyi());
    }

    static List<LangkahAngka> skala(CatatanSkala catatan) {
        if (catatan == null) {
            return List.of();
        }
        String asal = catatan.sumber() == null ? "" : " Sumber skala: " + catatan.sumber() + ".";
        String alasan = catatan.alasan() == null ? "" : " Alasan: " + catatan.alasan();
        return List.of(new LangkahAngka(catatan.keterangan() + asal + alasan, teks(catatan.nilai())));
    }

    private static List<LangkahAngka> langkah(Penjelasan penjelasan) {
        return penjelasan.langkah().stream()
                .map(satu -> new LangkahAngka(
                        satu.rumus() == null ? satu.apa() : satu.apa() + ": " + satu.rumus(),
                        satu.hasil(),
                        satu.pembulatan()))
                .toList();
    }

    public static PembulatanAngka pembulatan(AturanCapaian aturan) {
        return new PembulatanAngka(aturan.desimal(), aturan.pembulatan().name());
    }

    static String teks(BigDecimal nilai) {
        return nilai == null ? null : nilai.toPlainString();
    }
}
