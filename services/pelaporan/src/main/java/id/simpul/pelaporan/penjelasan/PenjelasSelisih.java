package id.simpul.pelaporan.penjelasan;

import id.simpul.pelaporan.penjelasan.PenjelasanAngka.LangkahAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.MasukanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.PembulatanAngka;
import id.simpul.pelaporan.penjelasan.PenjelasanAngka.RumusDipakai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Penjelasan selisih dua angka, dari bahan yang belum dibulatkan. */
final class PenjelasSelisih {
    private PenjelasSelisih() {}

    /**
     * {@code tampil} null berarti tidak dibandingkan, dan {@code alasan} menyebut mengapa.
     *
     * @param kiri yang dikurangi
     * @param kanan pengurangnya; null bila tidak ada
     */
    static PenjelasanAngka susun(
            String angka,
            RumusDipakai rumus,
            MasukanAngka kiri,
            MasukanAngka kanan,
            BigDecimal tampil,
            PembulatanAngka pembulatan,
            String alasan) {
        List<MasukanAngka> masukan = kanan == null ? List.of(kiri) : List.of(kiri, kanan);
        List<LangkahAngka> langkah = new ArrayList<>();
        if (tampil == null) {
            langkah.add(new LangkahAngka("Tidak dihitung", alasan));
        } else {
            BigDecimal mentah = new BigDecimal(kiri.nilai()).subtract(new BigDecimal(kanan.nilai()));
            langkah.add(new LangkahAngka(
                    "%s: %s − %s".formatted(rumus.bentuk(), kiri.nilai(), kanan.nilai()), mentah.toPlainString()));
            langkah.add(
                    mentah.compareTo(tampil) == 0
                            ? new LangkahAngka("Tampil apa adanya", tampil.toPlainString())
                            : pembulatan.langkah(tampil));
        }
        return new PenjelasanAngka(angka, tampil, rumus, masukan, langkah, pembulatan);
    }
}
