package id.simpul.gateway.laju;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ember token untuk banyak kunci, tepat, dengan satu angka per kunci (GCRA): saat ember kunci itu penuh kembali. Ingatan
 * berbatas: yang paling lama diam dilupakan, dan ember yang lama diam memang sudah penuh.
 */
final class EmberToken {
    private final long jarakNanos;
    private final long lonjakanNanos;
    private final Map<String, Long> penuhPada;

    /**
     * @param perDetik token yang kembali tiap detik, lebih dari nol
     * @param lonjakan isi ember, lebih dari nol
     * @param ingatan kunci terbanyak
     */
    EmberToken(long perDetik, long lonjakan, int ingatan) {
        if (perDetik <= 0 || lonjakan <= 0 || ingatan <= 0) {
            throw new IllegalArgumentException("simpul.gateway.laju: semua batas harus lebih dari nol");
        }
        this.jarakNanos = Math.max(1, 1_000_000_000L / perDetik);
        this.lonjakanNanos = lonjakan * jarakNanos;
        this.penuhPada = new Terbatas(ingatan);
    }

    /** Mengambil satu token milik {@code kunci}: 0 bila boleh, kalau tidak nanodetik sampai ada token lagi. */
    synchronized long ambil(String kunci, long kini) {
        Long tercatat = penuhPada.get(kunci);
        long mulai = tercatat == null || tercatat - kini < 0 ? kini : tercatat;
        long berikut = mulai + jarakNanos;
        long kurang = berikut - kini - lonjakanNanos;
        if (kurang > 0) {
            return kurang;
        }
        penuhPada.put(kunci, berikut);
        return 0;
    }

    synchronized int yangDiingat() {
        return penuhPada.size();
    }

    private static final class Terbatas extends LinkedHashMap<String, Long> {
        private static final long serialVersionUID = 1L;
        private final int terbanyak;

        Terbatas(int terbanyak) {
            super(16, 0.75f, true);
            this.terbanyak = terbanyak;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> tertua) {
            return size() > terbanyak;
        }
    }
}
