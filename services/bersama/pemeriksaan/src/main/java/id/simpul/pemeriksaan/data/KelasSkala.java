package id.simpul.pemeriksaan.data;

import id.simpul.pemeriksaan.paket.Angka;
import id.simpul.pemeriksaan.paket.Baris;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Satu kelas skala predikat; batas yang kosong berarti tak berhingga. */
public record KelasSkala(
        String predikat,
        Optional<BigDecimal> bawah,
        boolean bawahInklusif,
        Optional<BigDecimal> atas,
        boolean atasInklusif,
        Baris baris) {
    private static final Set<String> YA = Set.of("ya", "y", "true", "1", "inklusif");

    static KelasSkala dari(Baris b) {
        return new KelasSkala(
                b.teks("predikat"),
                b.angka("batas_bawah").map(Angka::nilai),
                ya(b.teks("batas_bawah_inklusif"), true),
                b.angka("batas_atas").map(Angka::nilai),
                ya(b.teks("batas_atas_inklusif"), true),
                b);
    }

    /** Keterangan inklusif yang tidak tercetak dianggap inklusif; {@link #tersurat()} membedakannya. */
    private static boolean ya(String teks, boolean bilaKosong) {
        String s = teks.strip().toLowerCase(Locale.ROOT);
        return s.isEmpty() ? bilaKosong : YA.contains(s);
    }

    /** Benar bila dokumen mengatakan sendiri kedua batasnya ikut atau tidak. */
    public boolean tersurat() {
        return baris.terisi("batas_bawah_inklusif") || baris.terisi("batas_atas_inklusif");
    }

    boolean berbatas() {
        return bawah.isPresent() || atas.isPresent();
    }

    public boolean memuat(BigDecimal n) {
        boolean diAtasBawah = bawah.map(b -> n.compareTo(b) > 0 || (bawahInklusif && n.compareTo(b) == 0))
                .orElse(true);
        boolean diBawahAtas = atas.map(a -> n.compareTo(a) < 0 || (atasInklusif && n.compareTo(a) == 0))
                .orElse(true);
        return diAtasBawah && diBawahAtas;
    }

    public String rentang() {
        String kiri = bawah.map(b -> (bawahInklusif ? "≥ " : "> ") + b.toPlainString())
                .orElse("");
        String kanan =
                atas.map(a -> (atasInklusif ? "≤ " : "< ") + a.toPlainString()).orElse("");
        return kiri.isEmpty() || kanan.isEmpty() ? kiri + kanan : kiri + " dan " + kanan;
    }
}
