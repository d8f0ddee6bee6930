package id.simpul.perencanaan.indikator;

import id.simpul.aturan.nilai.NilaiTidakSah;
import id.simpul.aturan.rencana.SelarasTriwulan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Target triwulan sebuah indikator terhadap target tahunnya. */
final class SelarasTarget {
    private SelarasTarget() {}

    /** Ketidakcocokan menurut tahunnya; kosong bila semua triwulan menghasilkan target tahunnya. */
    static Map<Integer, SelarasTriwulan.Selisih> periksa(IsiIndikator isi) {
        SortedMap<Integer, SortedMap<Integer, BigDecimal>> menurutTahun = new TreeMap<>();
        isi.targetTriwulan().forEach(satu -> menurutTahun
                .computeIfAbsent(satu.tahun(), tahun -> new TreeMap<>())
                .put(satu.triwulan(), satu.nilai()));
        Map<Integer, SelarasTriwulan.Selisih> hasil = new LinkedHashMap<>();
        menurutTahun.forEach((tahun, triwulan) -> SelarasTriwulan.periksa(
                        isi.akumulasi(), targetTahun(isi, tahun).orElse(null), triwulan)
                .ifPresent(selisih -> hasil.put(tahun, selisih)));
        return hasil;
    }

    static void tolak(IsiIndikator isi) {
        periksa(isi).forEach((tahun, selisih) -> {
            throw new NilaiTidakSah(
                    "targetTriwulan",
                    "triwulan-selaras",
                    tahun + (selisih.hitungan() == null ? "" : ": " + selisih.hitungan()),
                    "%s (akumulasi %s)".formatted(selisih.syarat(), isi.akumulasi()));
        });
    }

    private static Optional<BigDecimal> targetTahun(IsiIndikator isi, int tahun) {
        return isi.target().stream()
                .filter(satu -> satu.tahun() == tahun)
                .map(IsiIndikator.Target::nilai)
                .findFirst();
    }
}
