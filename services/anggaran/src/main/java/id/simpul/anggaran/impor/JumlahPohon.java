package id.simpul.anggaran.impor;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Jumlah pagu setiap simpul pohon ekspor: setiap tingkat adalah jumlah baris terhalus di bawahnya. */
final class JumlahPohon {
    private final List<SimpulEkspor> simpul;
    private final Map<String, BigDecimal> nilai = new HashMap<>();
    private final Map<String, Integer> banyak = new HashMap<>();

    JumlahPohon(List<SimpulEkspor> simpul) {
        this.simpul = simpul;
        Map<String, SimpulEkspor> perKunci = new LinkedHashMap<>();
        simpul.forEach(satu -> perKunci.put(satu.kunci(), satu));
        simpul.stream().filter(satu -> satu.pagu() != null).forEach(satu -> {
            for (SimpulEkspor naik = satu; naik != null; naik = perKunci.get(naik.kunciInduk())) {
                nilai.merge(naik.kunci(), satu.pagu(), BigDecimal::add);
                banyak.merge(naik.kunci(), 1, Integer::sum);
            }
        });
    }

    /** Program, lalu kegiatan, lalu sub kegiatan. */
    List<Rekonsiliasi.Jumlah> daftar() {
        return KodeTurunan.TINGKAT.stream()
                .flatMap(tingkat -> simpul.stream().filter(satu -> satu.tingkat() == tingkat))
                .map(satu -> new Rekonsiliasi.Jumlah(
                        satu.tingkat().name(),
                        satu.kode(),
                        satu.uraian(),
                        banyak.getOrDefault(satu.kunci(), 0),
                        nilai.get(satu.kunci()),
                        null))
                .toList();
    }
}
