package id.simpul.pelaporan.agregat;

import id.simpul.aturan.gulung.CaraGulung;
import id.simpul.pelaporan.serapan.AngkaSerapan;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Serapan lintas kota.
 *
 * @param total jumlah kota-kota yang tersedia; null bila tidak ada
 * @param caraTotal cara menghitung persen total
 * @param rerataPersen rata-rata sederhana persen kota, dua desimal; null bila tidak ada
 * @param caraRerata cara menghitung {@code rerataPersen}
 * @param tautanPenjelasan bagaimana cakupan dan setiap angkanya terbentuk
 */
public record LaporanSerapanAgregat(
        int tahun,
        Instant asOf,
        CakupanAgregat cakupan,
        List<BarisSerapanAgregat> data,
        AngkaSerapan total,
        CaraGulung caraTotal,
        BigDecimal rerataPersen,
        CaraGulung caraRerata,
        String tautanPenjelasan) {}
