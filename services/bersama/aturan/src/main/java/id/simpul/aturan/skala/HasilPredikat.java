package id.simpul.aturan.skala;

/**
 * Predikat sebuah nilai menurut satu skala.
 *
 * @param predikat label; {@code null} bila nilai berada di lubang dan kebijakannya tanpa predikat
 * @param letak di mana nilai itu jatuh
 */
public record HasilPredikat(String predikat, Letak letak) {
    /** Letak nilai terhadap pita-pita skala. */
    public enum Letak {
        DALAM_PITA,
        DALAM_LUBANG,
        /** Dimuat dua pita; predikat yang lebih tinggi yang dipakai. */
        TUMPANG_TINDIH
    }

    public boolean dalamLubang() {
        return letak == Letak.DALAM_LUBANG;
    }

    public boolean tumpangTindih() {
        return letak == Letak.TUMPANG_TINDIH;
    }
}
