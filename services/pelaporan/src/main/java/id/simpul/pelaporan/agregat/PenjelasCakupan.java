package id.simpul.pelaporan.agregat;

import id.simpul.pelaporan.penjelasan.PenjelasanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.SumberAngka;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan cakupan: kota mana yang dihitung, mana yang belum ada, mana yang terlambat dan mengapa. */
final class PenjelasCakupan {
    private static final PembulatanAngka UTUH = new PembulatanAngka(0, "UNNECESSARY");

    private PenjelasCakupan() {}

    static PenjelasanAngka susun(CakupanAgregat cakupan, Instant asOf) {
        List<MasukanAngka> masukan = cakupan.kota().stream()
                .map(satu -> new MasukanAngka(
                        satu.kota(),
                        satu.tersedia() ? "ada" : satu.alasan(),
                        null,
                        new SumberAngka("kota", satu.kota(), null, null, satu.disetujui(), satu.kota())))
                .toList();
        List<LangkahAngka> langkah = new ArrayList<>();
        langkah.add(new LangkahAngka("Menghitung kota yang datanya disetujui", cakupan.teks()));
        cakupan.kota().stream()
                .filter(satu -> satu.tenggat() != null)
                .forEach(satu -> langkah.add(new LangkahAngka(
                        "%s: tenggat %s dibandingkan dengan %s"
                                .formatted(
                                        satu.kota(),
                                        satu.tenggat(),
                                        satu.disetujui() == null
                                                ? "kesegaran jawaban " + asOf
                                                : "persetujuan pertama " + satu.disetujui()),
                        satu.terlambat() ? "terlambat" : "tidak terlambat")));
        return new PenjelasanAngka(
                        "Cakupan",
                        BigDecimal.valueOf(cakupan.tersedia()),
                        new RumusDipakai("cakupan", 1, "banyaknya kota yang datanya ada"),
                        masukan,
                        langkah,
                        UTUH)
                .di("/cakupan/tersedia");
    }
}
