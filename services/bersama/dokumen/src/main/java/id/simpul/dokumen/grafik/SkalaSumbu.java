package id.simpul.dokumen.grafik;

import id.simpul.dokumen.model.Seri;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Batas dan langkah sumbu nilai: langkahnya 1, 2, 2,5, atau 5 kali pangkat sepuluh, nol selalu terlihat.
 *
 * @param bawah nilai terkecil sumbu
 * @param atas nilai terbesar sumbu
 * @param langkah jarak antargaris
 */
record SkalaSumbu(BigDecimal bawah, BigDecimal atas, BigDecimal langkah) {
    private static final List<BigDecimal> KELIPATAN =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5));
    private static final BigDecimal SELANG = BigDecimal.valueOf(5);

    static SkalaSumbu dari(List<Seri> seri) {
        List<BigDecimal> nilai = seri.stream()
                .flatMap(s -> s.nilai().stream())
                .filter(Objects::nonNull)
                .toList();
        BigDecimal terbesar = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal terkecil = nilai.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal jarak = terbesar.subtract(terkecil);
        BigDecimal langkah = langkah(jarak.signum() == 0 ? BigDecimal.ONE : jarak);
        BigDecimal atas = kelipatan(terbesar, langkah, RoundingMode.CEILING);
        BigDecimal bawah = kelipatan(terkecil, langkah, RoundingMode.FLOOR);
        return new SkalaSumbu(bawah, atas.compareTo(bawah) == 0 ? bawah.add(langkah) : atas, langkah);
    }

    /** Garis-garis sumbu dari bawah ke atas. */
    List<BigDecimal> garis() {
        List<BigDecimal> hasil = new ArrayList<>();
        for (BigDecimal g = bawah; g.compareTo(atas) <= 0; g = g.add(langkah)) {
            hasil.add(g);
        }
        return hasil;
    }

    /** Letak nilai pada sumbu, 0 di bawah sampai 1 di atas. */
    double letak(BigDecimal nilai) {
        return nilai.subtract(bawah).doubleValue() / atas.subtract(bawah).doubleValue();
    }

    private static BigDecimal kelipatan(BigDecimal nilai, BigDecimal langkah, RoundingMode arah) {
        return nilai.divide(langkah, 0, arah).multiply(langkah);
    }

    private static BigDecimal langkah(BigDecimal jarak) {
        BigDecimal kasar = jarak.divide(SELANG, jarak.scale() + 10, RoundingMode.HALF_UP);
        int pangkat = kasar.precision() - kasar.scale() - 1;
        BigDecimal dasar = BigDecimal.ONE.scaleByPowerOfTen(pangkat);
        for (BigDecimal kali : KELIPATAN) {
            BigDecimal calon = dasar.multiply(kali);
            if (calon.compareTo(kasar) >= 0) {
                return calon;
            }
        }
        return dasar.multiply(BigDecimal.TEN);
    }
}
