package id.simpul.aturan.nilai;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Syarat yang dipakai bersama oleh tipe nilai. Setiap pelanggaran menjadi {@link NilaiTidakSah}. */
public final class Periksa {
    private Periksa() {}

    public static <T> T wajib(String field, T nilai) {
        return Optional.ofNullable(nilai)
                .orElseThrow(() -> new NilaiTidakSah(field, "wajib", null, "tidak boleh kosong"));
    }

    /** Daftar tanpa unsur kosong, disalin; letak unsur yang kosong disebut. */
    public static <T> List<T> daftar(String field, List<T> daftar) {
        for (int i = 0; i < wajib(field, daftar).size(); i++) {
            wajib(field + "/" + i, daftar.get(i));
        }
        return List.copyOf(daftar);
    }

    /** Teks yang tidak kosong, tanpa spasi di tepi, paling panjang {@code maksimum} huruf. */
    public static String teks(String field, String nilai, int maksimum) {
        String rapi = wajib(field, nilai).strip();
        if (rapi.isEmpty()) {
            throw new NilaiTidakSah(field, "wajib", nilai, "tidak boleh kosong");
        }
        if (rapi.length() > maksimum) {
            throw new NilaiTidakSah(field, "panjang", nilai, "paling panjang " + maksimum + " huruf");
        }
        return rapi;
    }

    public static String pola(String field, String nilai, Pattern pola, String syarat) {
        if (!pola.matcher(wajib(field, nilai)).matches()) {
            throw new NilaiTidakSah(field, "format", nilai, syarat);
        }
        return nilai;
    }

    public static BigDecimal tidakNegatif(String field, BigDecimal nilai) {
        return syarat(field, nilai, n -> n.signum() >= 0, "tidak-negatif", "tidak boleh negatif");
    }

    public static <T> T syarat(String field, T nilai, Predicate<T> terpenuhi, String aturan, String bunyi) {
        if (!terpenuhi.test(wajib(field, nilai))) {
            throw new NilaiTidakSah(field, aturan, nilai, bunyi);
        }
        return nilai;
    }

    /**
     * Membatasi besar dan ketelitian bilangan sebelum bilangan itu dihitung atau dicetak, sehingga {@code 1e999999999}
     * ditolak tanpa pernah dijabarkan; lalu menyeragamkan bentuknya (tanpa nol ekor, tanpa pangkat).
     *
     * @param digitBulat banyaknya digit terbanyak di kiri koma
     * @param desimal banyaknya digit terbanyak di kanan koma
     */
    public static BigDecimal terbatas(String field, BigDecimal nilai, int digitBulat, int desimal) {
        if (wajib(field, nilai).signum() != 0 && (long) nilai.precision() - nilai.scale() > digitBulat) {
            throw new NilaiTidakSah(field, "rentang", nilai, "paling banyak " + digitBulat + " digit di kiri koma");
        }
        BigDecimal rapi = nilai.stripTrailingZeros();
        if (rapi.scale() > desimal) {
            throw new NilaiTidakSah(field, "desimal", nilai, "paling banyak " + desimal + " digit di kanan koma");
        }
        return rapi.scale() < 0 ? rapi.setScale(0) : rapi;
    }
}
