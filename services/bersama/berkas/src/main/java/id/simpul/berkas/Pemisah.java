package id.simpul.berkas;

import java.util.List;
import java.util.Locale;

/**
 * Pemisah kolom sebuah CSV. Excel berbahasa Indonesia menulis titik koma, kadang didahului baris "sep=;".
 *
 * @param huruf koma, titik koma, tab, atau garis tegak
 * @param barisKhusus benar bila baris pertama adalah "sep=..." dan bukan kepala tabel
 */
public record Pemisah(char huruf, boolean barisKhusus) {
    private static final List<Character> CALON = List.of(',', ';', '\t', '|');

    /** Mengenali pemisah dari baris berisi yang pertama. */
    public static Pemisah kenali(String teks) {
        String pertama = teks.lines().filter(s -> !s.isBlank()).findFirst().orElse("");
        String kecil = pertama.strip().toLowerCase(Locale.ROOT);
        if (kecil.length() == 5 && kecil.startsWith("sep=")) {
            return new Pemisah(kecil.charAt(4), true);
        }
        char terpilih = ',';
        int terbanyak = 0;
        for (char c : CALON) {
            int n = diLuarKutip(pertama, c);
            if (n > terbanyak) {
                terbanyak = n;
                terpilih = c;
            }
        }
        return new Pemisah(terpilih, false);
    }

    private static int diLuarKutip(String teks, char c) {
        boolean kutip = false;
        int n = 0;
        for (int i = 0; i < teks.length(); i++) {
            char x = teks.charAt(i);
            kutip = (x == '"') != kutip;
            n += !kutip && x == c ? 1 : 0;
        }
        return n;
    }

    /** Nama bagi pembaca; tab tidak terlihat bila ditulis apa adanya. */
    public String nama() {
        return huruf == '\t' ? "tab" : String.valueOf(huruf);
    }

    /** Tanda desimal yang lazim menyertai pemisah ini. */
    public BentukAngka bentukBawaan() {
        return huruf == ';' ? BentukAngka.KOMA_DESIMAL : BentukAngka.TITIK_DESIMAL;
    }
}
