package id.simpul.pemeriksaan.kaidah.nilai;

import id.simpul.pemeriksaan.hitung.Hitung;
import java.math.BigDecimal;
import java.util.List;

/** Membandingkan satu nilai dengan nilai-nilai lain di deret atau saudaranya. */
final class Deret {

    private Deret() {}

    /** Median nilai yang bukan nol; nol bila tidak ada. */
    static BigDecimal median(List<BigDecimal> nilai) {
        List<BigDecimal> urut =
                nilai.stream().filter(n -> n.signum() > 0).sorted().toList();
        if (urut.isEmpty()) {
            return BigDecimal.ZERO;
        }
        int tengah = urut.size() / 2;
        return urut.size() % 2 == 1 ? urut.get(tengah) : Hitung.rataRata(urut.subList(tengah - 1, tengah + 1));
    }

    /** Nilai terbesar dibagi terkecil di antara yang bukan nol; ukuran seberapa rata deretnya. */
    static BigDecimal sebaran(List<BigDecimal> nilai) {
        List<BigDecimal> urut =
                nilai.stream().filter(n -> n.signum() > 0).sorted().toList();
        return urut.isEmpty() ? BigDecimal.ONE : Hitung.bagi(urut.get(urut.size() - 1), urut.get(0));
    }

    static List<BigDecimal> tanpa(List<BigDecimal> nilai, int letak) {
        List<BigDecimal> sisa = new java.util.ArrayList<>(nilai);
        sisa.remove(letak);
        return sisa;
    }
}
