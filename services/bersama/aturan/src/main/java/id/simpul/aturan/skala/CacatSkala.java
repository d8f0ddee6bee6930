package id.simpul.aturan.skala;

import java.math.BigDecimal;

/**
 * Lubang atau tumpang tindih pada skala tercetak, sebagai selang pada garis bilangan mulai nol.
 *
 * @param bawah ujung kiri selang
 * @param bawahInklusif apakah ujung kiri termasuk selang bermasalah
 * @param atas ujung kanan selang; {@code null} berarti tanpa batas
 * @param atasInklusif apakah ujung kanan termasuk selang bermasalah
 */
public record CacatSkala(Jenis jenis, BigDecimal bawah, boolean bawahInklusif, BigDecimal atas, boolean atasInklusif) {
    /** Jenis cacat. */
    public enum Jenis {
        /** Selang yang tidak dimuat pita mana pun. */
        LUBANG,
        /** Selang yang dimuat dua pita. */
        TUMPANG_TINDIH
    }

    /** Apakah nilai itu jatuh di selang bermasalah ini. */
    public boolean memuat(BigDecimal nilai) {
        int kiri = nilai.compareTo(bawah);
        int kanan = atas == null ? -1 : nilai.compareTo(atas);
        return (kiri > 0 || (kiri == 0 && bawahInklusif)) && (kanan < 0 || (kanan == 0 && atasInklusif));
    }

    /** Selang dalam notasi matematika, misalnya {@code [24.99, 25)}. */
    public String selang() {
        return (bawahInklusif ? "[" : "(")
                + bawah.toPlainString()
                + ", "
                + (atas == null ? "∞" : atas.toPlainString())
                + (atasInklusif ? "]" : ")");
    }
}
