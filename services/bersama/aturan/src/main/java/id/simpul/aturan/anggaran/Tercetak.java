package id.simpul.aturan.anggaran;

import id.simpul.aturan.nilai.Periksa;
import id.simpul.aturan.nilai.Rupiah;
import java.math.BigDecimal;

/**
 * Jumlah seperti tercetak dalam dokumen, disimpan di samping jumlah hitungan dan tidak pernah menggantikannya.
 *
 * @param sumber tabel yang mencetaknya; satu jumlah dapat tercetak berbeda di beberapa tabel
 * @param anggaran {@code null} bila tidak tercetak
 * @param realisasi {@code null} bila tidak tercetak
 * @param persen persen serapan dengan banyaknya desimal seperti tercetak; {@code null} bila tidak tercetak
 */
public record Tercetak(String sumber, Rupiah anggaran, Rupiah realisasi, BigDecimal persen) {
    private static final int DIGIT_BULAT = 9;
    private static final int DESIMAL = 6;

    public Tercetak {
        sumber = Periksa.teks("sumber", sumber, 500);
        if (persen != null) {
            Periksa.terbatas("persen", persen, DIGIT_BULAT, DESIMAL);
            // Nol ekor bagian dari cetakan (85,50), jadi skala aslinya pun dibatasi.
            Periksa.syarat(
                    "persen", persen, p -> p.scale() <= DESIMAL, "desimal", "paling banyak 6 digit di kanan koma");
        }
    }
}
