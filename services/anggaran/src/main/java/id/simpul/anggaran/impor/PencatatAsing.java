package id.simpul.anggaran.impor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Menghitung kode yang tidak dikenal. */
final class PencatatAsing {
    private static final int TERBANYAK = 100;

    private final Map<String, Integer> banyak = new LinkedHashMap<>();

    void catat(String kode) {
        if (banyak.size() < TERBANYAK || banyak.containsKey(kode)) {
            banyak.merge(kode, 1, Integer::sum);
        }
    }

    /** Seratus yang pertama terlihat. */
    List<Rekonsiliasi.KodeAsing> daftar() {
        return banyak.entrySet().stream()
                .map(satu -> new Rekonsiliasi.KodeAsing(satu.getKey(), satu.getValue()))
                .toList();
    }
}
