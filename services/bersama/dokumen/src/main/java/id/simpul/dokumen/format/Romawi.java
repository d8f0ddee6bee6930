package id.simpul.dokumen.format;

/** Angka Romawi untuk nomor bab. */
public final class Romawi {
    private static final int[] NILAI = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] LAMBANG = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Romawi() {}

    /**
     * Angka Romawi besar.
     *
     * @param angka 1 sampai 3999
     */
    public static String dari(int angka) {
        if (angka < 1 || angka > 3999) {
            throw new IllegalArgumentException("Di luar jangkauan angka Romawi: " + angka);
        }
        StringBuilder hasil = new StringBuilder();
        int sisa = angka;
        for (int i = 0; i < NILAI.length; i++) {
            while (sisa >= NILAI[i]) {
                hasil.append(LAMBANG[i]);
                sisa -= NILAI[i];
            }
        }
        return hasil.toString();
    }
}
