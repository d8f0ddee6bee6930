package id.simpul.pelaporan.capaian.model;

import id.simpul.aturan.capaian.CapaianIndikator;
import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.skala.SkalaBaku;
import id.simpul.pelaporan.laporan.TautanPenjelasan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Rata-rata sederhana capaian sekelompok indikator: satu sasaran, atau seluruh kota. Semuanya dibulatkan sekali menurut
 * aturan kota, dari suku yang belum dibulatkan.
 *
 * @param sasaranId null untuk seluruh kota
 * @param banyakIndikator banyaknya indikator yang diukur
 * @param dihitung banyaknya yang bercapaian
 * @param capaianMentah tanpa batas apa pun, boleh negatif; null bila tidak ada yang bercapaian
 * @param capaian setelah batas bawah 0 dan batas atas kota
 * @param capaianDibatasi100 setiap suku paling tinggi 100
 * @param predikat {@code capaian} menurut skala kota
 * @param predikatAcuan {@code capaian} menurut Permendagri 86/2017
 * @param catatanSkala bila {@code capaian} jatuh di lubang atau tumpang tindih skala kota; null bila tidak
 * @param tautanPenjelasan bagaimana angkanya terbentuk
 */
public record CapaianSasaran(
        String sasaranId,
        String kodeSasaran,
        String sasaran,
        int banyakIndikator,
        int dihitung,
        BigDecimal capaianMentah,
        BigDecimal capaian,
        BigDecimal capaianDibatasi100,
        String predikat,
        String predikatAcuan,
        CatatanSkala catatanSkala,
        String tautanPenjelasan) {
    private static final AturanCapaian ACUAN = AturanCapaian.lazim(SkalaBaku.permendagri86());

    static CapaianSasaran dari(
            String sasaranId, TempatIndikator tempat, List<UkuranIndikator> ukuran, CapaianKota kota) {
        AturanCapaian aturan = kota.aturan();
        BigDecimal capaian = rerata(ukuran, CapaianIndikator::capaian);
        return new CapaianSasaran(
                sasaranId,
                tempat == null ? null : tempat.kode(),
                tempat == null ? null : tempat.uraian(),
                ukuran.size(),
                (int) ukuran.stream()
                        .filter(satu -> satu.hasil().capaian() != null)
                        .count(),
                aturan.bulatkan(rerata(ukuran, CapaianIndikator::capaianMentah)),
                aturan.bulatkan(capaian),
                aturan.bulatkan(rerata(ukuran, CapaianSasaran::dibatasi100)),
                predikat(capaian, aturan),
                predikat(capaian, ACUAN),
                kota.catatanSkala(aturan.bulatkan(capaian)),
                sasaranId == null
                        ? TautanPenjelasan.keseluruhan(kota.tahun())
                        : TautanPenjelasan.sasaran(sasaranId, kota.tahun()));
    }

    /** Angka yang sama, dijelaskan di alamat lain. */
    public CapaianSasaran denganTautan(String tautan) {
        return new CapaianSasaran(
                sasaranId,
                kodeSasaran,
                sasaran,
                banyakIndikator,
                dihitung,
                capaianMentah,
                capaian,
                capaianDibatasi100,
                predikat,
                predikatAcuan,
                catatanSkala,
                tautan);
    }

    private static BigDecimal dibatasi100(CapaianIndikator hasil) {
        return hasil.capaian() == null ? null : hasil.capaian().min(Presisi.SERATUS);
    }

    private static String predikat(BigDecimal capaian, AturanCapaian aturan) {
        return capaian == null
                ? null
                : aturan.skala().predikat(aturan.bulatkan(capaian)).predikat();
    }

    private static BigDecimal rerata(List<UkuranIndikator> ukuran, Function<CapaianIndikator, BigDecimal> ambil) {
        List<BigDecimal> suku = ukuran.stream()
                .map(satu -> ambil.apply(satu.hasil()))
                .filter(Objects::nonNull)
                .toList();
        return suku.isEmpty()
                ? null
                : Presisi.rerata(
                        suku.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(suku.size()));
    }
}
