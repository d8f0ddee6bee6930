package id.simpul.aturan.capaian;

import id.simpul.aturan.kota.DasarRataRata;
import id.simpul.aturan.nilai.Presisi;
import java.math.BigDecimal;

/** Rata-rata yang lazim dijumpai dalam LKjIP, masing-masing dengan nama. */
public enum JenisRataRata {
    /** Rata-rata sederhana capaian, setelah batas kota. */
    CAPAIAN,
    /** Rata-rata sederhana capaian, masing-masing paling tinggi 100. */
    CAPAIAN_DIBATASI_100,
    /** Realisasi bagi indikator persen berarah naik, capaian bagi yang lain. */
    REALISASI_UNTUK_PERSEN,
    /** Rata-rata capaian di dalam tiap sasaran, lalu rata-rata antarsasaran. */
    CAPAIAN_PER_SASARAN;

    /** Rata-rata menurut pilihan kota. */
    public static JenisRataRata dari(DasarRataRata dasar) {
        return switch (dasar) {
            case CAPAIAN -> CAPAIAN;
            case REALISASI_UNTUK_PERSEN -> REALISASI_UNTUK_PERSEN;
        };
    }

    /** Suku rata-rata dari satu indikator; {@code null} bila tidak ada. */
    public BigDecimal suku(CapaianIndikator indikator) {
        return switch (this) {
            case CAPAIAN, CAPAIAN_PER_SASARAN -> indikator.capaian();
            case CAPAIAN_DIBATASI_100 ->
                indikator.capaian() == null ? null : indikator.capaian().min(Presisi.SERATUS);
            case REALISASI_UNTUK_PERSEN ->
                HitungCapaian.realisasiAdalahKinerja(indikator.pengukuran())
                        ? indikator.nilaiRealisasi().nilai()
                        : indikator.capaian();
        };
    }
}
