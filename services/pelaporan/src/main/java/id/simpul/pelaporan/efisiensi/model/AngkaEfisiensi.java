package id.simpul.pelaporan.efisiensi.model;

import id.simpul.aturan.anggaran.Serapan;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;

/**
 * Serapan di sebelah capaian, beserta efisiensi menurut rumus yang disebut namanya.
 *
 * @param rumus kode rumus, misalnya {@code efisiensi.selisih}
 * @param capaian persen, dibulatkan menurut aturan kota; null bila tidak ada
 * @param serapan persen, dibulatkan menurut aturan kota; null bila tidak ada
 * @param nilai poin persen, dari bahan yang belum dibulatkan; null bila ada {@code alasan}
 * @param tingkat sebutan menurut batas lima poin persen
 * @param alasan mengapa nilainya tidak ada
 */
public record AngkaEfisiensi(
        String rumus,
        int versiRumus,
        String bunyi,
        BigDecimal capaian,
        BigDecimal serapan,
        BigDecimal nilai,
        TingkatEfisiensi tingkat,
        AlasanKosong alasan) {

    /** Efisiensi selisih; {@code capaian} belum dibulatkan dan boleh null. */
    public static AngkaEfisiensi selisih(BigDecimal capaian, Serapan serapan, AturanCapaian aturan) {
        RumusEfisiensi rumus = RumusEfisiensi.SELISIH;
        BigDecimal nilai = rumus.hitung(capaian, serapan);
        return new AngkaEfisiensi(
                rumus.kode(),
                rumus.versi(),
                rumus.bunyi(),
                aturan.bulatkan(capaian),
                aturan.bulatkan(serapan.persen()),
                aturan.bulatkan(nilai),
                TingkatEfisiensi.dari(nilai),
                rumus.alasan(capaian, serapan));
    }
}
