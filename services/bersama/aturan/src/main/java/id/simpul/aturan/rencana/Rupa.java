package id.simpul.aturan.rencana;

import java.math.BigDecimal;

/** Bilangan di dalam kalimat peringatan, ditulis cara Indonesia: titik ribuan, koma desimal. */
final class Rupa {
    private Rupa() {}

    static String angka(BigDecimal nilai) {
        String[] bagian = nilai.abs().toPlainString().split("\\.", 2);
        StringBuilder bulat = new StringBuilder(bagian[0]);
        for (int letak = bulat.length() - 3; letak > 0; letak -= 3) {
            bulat.insert(letak, '.');
        }
        String tanda = nilai.signum() < 0 ? "-" : "";
        return tanda + bulat + (bagian.length == 2 ? "," + bagian[1] : "");
    }
}
