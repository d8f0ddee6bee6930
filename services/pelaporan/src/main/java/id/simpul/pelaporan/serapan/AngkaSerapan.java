package id.simpul.pelaporan.serapan;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.nilai.Rupiah;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Anggaran dan realisasinya.
 *
 * @param anggaran rupiah
 * @param realisasi rupiah; null bila belum dilaporkan
 * @param sisa rupiah, anggaran dikurangi realisasi
 * @param persen dibulatkan menurut aturan kota; null bila ada {@code alasan}
 * @param alasan mengapa persen tidak ada
 */
public record AngkaSerapan(
        BigDecimal anggaran, BigDecimal realisasi, BigDecimal sisa, BigDecimal persen, AlasanKosong alasan) {
    private static final int DESIMAL_LINTAS_KOTA = 2;

    static AngkaSerapan dari(Serapan serapan, UnaryOperator<BigDecimal> pembulat) {
        return new AngkaSerapan(
                nilai(serapan.anggaran()),
                nilai(serapan.realisasi()),
                nilai(serapan.sisa()),
                serapan.persen() == null ? null : pembulat.apply(serapan.persen()),
                serapan.alasan());
    }

    /** Jumlah beberapa kota: persennya rasio jumlah, dua desimal; null bila tidak ada kota. */
    public static AngkaSerapan jumlah(List<SerapanKota> kota) {
        if (kota.isEmpty()) {
            return null;
        }
        Rupiah anggaran = jumlah(kota, Serapan::anggaran);
        Rupiah realisasi = jumlah(kota, Serapan::realisasi);
        return dari(
                Serapan.hitung(anggaran, realisasi),
                persen -> persen.setScale(DESIMAL_LINTAS_KOTA, RoundingMode.HALF_UP));
    }

    private static Rupiah jumlah(List<SerapanKota> kota, Function<Serapan, Rupiah> ambil) {
        return kota.stream()
                .map(satu -> ambil.apply(satu.pohon().total()))
                .filter(Objects::nonNull)
                .reduce(Rupiah::plus)
                .orElse(null);
    }

    private static BigDecimal nilai(Rupiah rupiah) {
        return rupiah == null ? null : rupiah.nilai();
    }
}
