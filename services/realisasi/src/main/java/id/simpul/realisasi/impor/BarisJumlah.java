package id.simpul.realisasi.impor;

import id.simpul.impor.BarisImpor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Baris jumlah yang tercetak di antara komponen; jumlahnya kadang bukan jumlah bagian-bagiannya. */
final class BarisJumlah {
    private BarisJumlah() {}

    /**
     * Jumlah kuota bagian yang dihitung, bila pembilang dan penyebut tercetak keduanya hanyalah baris jumlahnya dan setiap
     * bagian berkuota; kosong bila penyebutnya berasal dari tempat lain.
     */
    static Optional<BigDecimal> kuotaBagian(List<BarisImpor> komponen, BigDecimal pembilang, BigDecimal penyebut) {
        List<BarisImpor> bagian =
                komponen.stream().filter(BarisJumlah::dihitung).toList();
        boolean berkuota = bagian.stream()
                .allMatch(satu -> satu.angka("kuota_atau_populasi").isPresent());
        boolean jumlah = komponen.stream()
                .anyMatch(satu -> !dihitung(satu)
                        && sama(satu, "realisasi", pembilang)
                        && sama(satu, "kuota_atau_populasi", penyebut));
        return berkuota && jumlah
                ? bagian.stream()
                        .map(satu -> satu.angka("kuota_atau_populasi").orElseThrow())
                        .reduce(BigDecimal::add)
                : Optional.empty();
    }

    private static boolean dihitung(BarisImpor satu) {
        return satu.yaTidak("dihitung").orElse(false);
    }

    private static boolean sama(BarisImpor satu, String kolom, BigDecimal tercetak) {
        return tercetak != null
                && satu.angka(kolom)
                        .filter(angka -> angka.compareTo(tercetak) == 0)
                        .isPresent();
    }
}
