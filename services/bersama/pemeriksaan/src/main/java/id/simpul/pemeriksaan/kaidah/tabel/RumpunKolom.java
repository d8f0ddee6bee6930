package id.simpul.pemeriksaan.kaidah.tabel;

import id.simpul.pemeriksaan.data.TabelAngka;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Kolom angka menurut pokok namanya: {@code capaian_2021} dan {@code capaian_2022} serumpun, jadi hubungan yang terbukti
 * pada satu tahun berlaku pada tahun lain.
 *
 * @param letak letak kolom menurut pokok, lalu menurut tahun; tahun kosong bagi kolom tanpa tahun
 */
record RumpunKolom(Map<String, Map<String, Integer>> letak) {
    private static final Pattern TAHUN = Pattern.compile("_?((?:19|20)[0-9]{2})");
    private static final Pattern TURUNAN = Pattern.compile(
            ".*(%|persen|prosen|capaian|serapan|penyerapan|tingkat|sisa|selisih|efisiensi|deviasi|rasio|porsi|proporsi|lebih|kurang|kenaikan|penurunan|pertumbuhan|perubahan).*");

    /** Tabel sempit: kolom bertahun juga dapat menjadi bahan kolom tanpa tahun (kenaikan = realisasi_2023 − realisasi_2022). */
    private static final int KOLOM_TERINCI = 16;

    private static final Pattern HASIL_KALI = Pattern.compile("(total|jumlah|nilai).*");

    static RumpunKolom dari(TabelAngka tabel) {
        Map<String, Map<String, Integer>> hasil = new LinkedHashMap<>();
        for (int i : tabel.angka()) {
            Matcher m = TAHUN.matcher(tabel.tabel().kolom().get(i));
            String tahun = m.find() ? m.group(1) : "";
            String pokok = m.replaceAll("");
            hasil.computeIfAbsent(pokok, k -> new LinkedHashMap<>()).putIfAbsent(tahun, i);
        }
        if (tabel.angka().size() <= KOLOM_TERINCI) {
            for (int i : tabel.angka()) {
                hasil.putIfAbsent(tabel.tabel().kolom().get(i), Map.of("", i));
            }
        }
        return new RumpunKolom(hasil);
    }

    /** Pokok yang menurut namanya hasil hitungan, dari yang paling kanan: hasil dicetak sesudah bahannya. */
    List<String> turunan() {
        List<String> hasil = new ArrayList<>(pokok());
        Collections.reverse(hasil);
        hasil.removeIf(
                k -> !TURUNAN.matcher(k).matches() && !HASIL_KALI.matcher(k).matches());
        return hasil;
    }

    /** Jumlah dan total lazimnya penjumlahan; di sini hanya diperiksa sebagai hasil kali (banyak × nilai per orang). */
    static boolean hanyaHasilKali(String pokok) {
        return !TURUNAN.matcher(pokok).matches();
    }

    List<String> pokok() {
        return List.copyOf(letak.keySet());
    }

    /** Letak tiga kolom yang setahun; tahun yang tidak lengkap dilewati. */
    List<int[]> setahun(String a, String b, String c) {
        List<int[]> hasil = new ArrayList<>();
        letak.get(c).forEach((tahun, ic) -> {
            Integer ia = letak.get(a).get(tahun);
            Integer ib = letak.get(b).get(tahun);
            if (ia != null && ib != null) {
                hasil.add(new int[] {ia, ib, ic});
            }
        });
        return hasil;
    }
}
