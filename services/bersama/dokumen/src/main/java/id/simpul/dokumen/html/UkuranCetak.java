package id.simpul.dokumen.html;

import id.simpul.dokumen.grafik.Gambar;
import id.simpul.dokumen.model.AngkaKunci;
import id.simpul.dokumen.tata.HurufAngka;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ukuran gambar pada halaman cetak: selebar bidang tulis A4. */
final class UkuranCetak {
    private static final BigDecimal LEBAR_BIDANG_MM = new BigDecimal("155");

    private UkuranCetak() {}

    /** Ukuran huruf angka besar, misalnya {@code 15pt}. */
    static String huruf(AngkaKunci.Butir butir, AngkaKunci blok) {
        return BigDecimal.valueOf(HurufAngka.setengahPoin(butir, blok) * 5L, 1).toPlainString() + "pt";
    }

    /** Tinggi dalam milimeter, misalnya {@code 69.75mm}. */
    static String tinggi(Gambar gambar) {
        BigDecimal tinggi = BigDecimal.valueOf(gambar.tinggi())
                .multiply(LEBAR_BIDANG_MM)
                .divide(BigDecimal.valueOf(gambar.lebar()), 2, RoundingMode.HALF_UP);
        return tinggi.toPlainString() + "mm";
    }
}
