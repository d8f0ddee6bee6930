package id.simpul.aturan.capaian;

import id.simpul.aturan.kota.AturanCapaian;
import id.simpul.aturan.nilai.Presisi;
import id.simpul.aturan.rumus.AlasanKosong;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rata-rata sekumpulan indikator dari suku yang belum dibulatkan.
 *
 * @param nilai rata-rata, belum dibulatkan; {@code null} bila tidak ada suku
 * @param alasan mengapa tidak ada; {@code null} bila ada
 * @param banyak banyaknya indikator
 * @param terlewat indikator yang tidak masuk hitungan beserta alasannya
 */
public record RataRata(
        JenisRataRata jenis, BigDecimal nilai, AlasanKosong alasan, int banyak, List<Terlewat> terlewat) {
    public RataRata {
        terlewat = List.copyOf(terlewat);
    }

    /** Indikator yang tidak dirata-ratakan. */
    public record Terlewat(String kode, AlasanKosong alasan) {}

    /** Rata-rata menurut aturan kota. */
    public static RataRata hitung(List<CapaianIndikator> indikator, AturanCapaian aturan) {
        return hitung(indikator, JenisRataRata.dari(aturan.dasarRataRata()));
    }

    public static RataRata hitung(List<CapaianIndikator> indikator, JenisRataRata jenis) {
        List<Terlewat> terlewat = indikator.stream()
                .filter(satu -> jenis.suku(satu) == null)
                .map(satu -> new Terlewat(satu.kode(), satu.alasan()))
                .toList();
        if (terlewat.size() == indikator.size()) {
            return new RataRata(jenis, null, AlasanKosong.TIADA_DATA, indikator.size(), terlewat);
        }
        return new RataRata(jenis, nilai(indikator, jenis), null, indikator.size(), terlewat);
    }

    /** Semua rata-rata yang lazim, untuk disandingkan dengan milik kota. */
    public static List<RataRata> semua(List<CapaianIndikator> indikator) {
        return Stream.of(JenisRataRata.values())
                .map(jenis -> hitung(indikator, jenis))
                .toList();
    }

    /** Banyaknya indikator yang masuk hitungan. */
    public int dihitung() {
        return banyak - terlewat.size();
    }

    private static BigDecimal nilai(List<CapaianIndikator> indikator, JenisRataRata jenis) {
        if (jenis != JenisRataRata.CAPAIAN_PER_SASARAN) {
            return rerata(suku(indikator, jenis));
        }
        return rerata(perSasaran(indikator).values());
    }

    /** Rata-rata di dalam tiap sasaran yang bercapaian, belum dibulatkan, menurut urutan muncul. */
    static Map<String, BigDecimal> perSasaran(List<CapaianIndikator> indikator) {
        Map<String, List<CapaianIndikator>> kelompok = indikator.stream()
                .collect(Collectors.groupingBy(RataRata::kelompok, LinkedHashMap::new, Collectors.toList()));
        Map<String, BigDecimal> hasil = new LinkedHashMap<>();
        kelompok.forEach((nama, sekelompok) -> {
            List<BigDecimal> suku = suku(sekelompok, JenisRataRata.CAPAIAN_PER_SASARAN);
            if (!suku.isEmpty()) {
                hasil.put(nama, rerata(suku));
            }
        });
        return hasil;
    }

    /** Indikator tanpa sasaran berdiri sendiri, supaya tidak terkumpul menjadi satu sasaran karangan. */
    private static String kelompok(CapaianIndikator indikator) {
        String sasaran = indikator.pengukuran().sasaran();
        return sasaran == null ? "indikator " + indikator.kode() : "sasaran " + sasaran;
    }

    private static List<BigDecimal> suku(List<CapaianIndikator> indikator, JenisRataRata jenis) {
        return indikator.stream().map(jenis::suku).filter(Objects::nonNull).toList();
    }

    private static BigDecimal rerata(Collection<BigDecimal> suku) {
        BigDecimal jumlah = suku.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Presisi.rerata(jumlah, BigDecimal.valueOf(suku.size()));
    }
}
