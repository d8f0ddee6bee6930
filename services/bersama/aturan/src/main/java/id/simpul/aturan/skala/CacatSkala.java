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

    /** Selang dalam notasi matematika, misalnya {@code [24.99, 25)}. */
    public String selang() {
        return (bawahInklusif ? "[" : "(")
                + bawah.toPlainString()
                + ", "
                + (atas == null ? "∞" : atas.toPlainString())
                + (atasInklusif ? "]" : ")");
    }
}
