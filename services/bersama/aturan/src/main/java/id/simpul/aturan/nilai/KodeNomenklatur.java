package id.simpul.aturan.nilai;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Kode nomenklatur {@code U.BB.PP.K.KK.SS} (Permendagri 90/2019; sub kegiatan empat digit sejak Kepmendagri
 * 900.1.15.5-1317/2023), dalam satu ejaan.
 *
 * <p>Diterima: kewenangan dua digit ({@code 1.06.05.02.02.0003}), kewenangan dan kegiatan menyatu ({@code
 * 1.06.05.202}), spasi di sekitar bagian seperti pada JSON SIPD, dan pola penunjang {@code X.XX.01}. Sub kegiatan
 * {@code 01} dan {@code 0001} sengaja tetap berbeda: artinya milik keputusan yang berbeda dan tidak boleh disamakan
 * dari kodenya saja.
 */
public record KodeNomenklatur(String nilai) implements Comparable<KodeNomenklatur> {
    private static final Pattern BAKU = Pattern.compile(
            "(?:[1-9]|X)(?:\\.(?:\\d{2}|XX)(?:\\.\\d{2}(?:\\.[12]\\.\\d{2}(?:\\.(?:\\d{2}|\\d{4}))?)?)?)?");
    private static final String SYARAT = "ikuti U.BB.PP.K.KK.SS, misalnya 1.06.05.2.02.01 atau 1.06.05.2.02.0001";
    private static final int LETAK_KEWENANGAN = 3;
    private static final int PANJANG_TERBESAR = 64;

    public KodeNomenklatur {
        nilai = normal("kode", nilai);
    }

    public static KodeNomenklatur dari(String teks) {
        return new KodeNomenklatur(teks);
    }

    public static KodeNomenklatur dari(String field, String teks) {
        return new KodeNomenklatur(normal(field, teks));
    }

    public TingkatNomenklatur tingkat() {
        return switch (bagian(nilai).size()) {
            case 1 -> TingkatNomenklatur.URUSAN;
            case 2 -> TingkatNomenklatur.BIDANG;
            case 3 -> TingkatNomenklatur.PROGRAM;
            case 5 -> TingkatNomenklatur.KEGIATAN;
            default -> TingkatNomenklatur.SUB_KEGIATAN;
        };
    }

    /** Kode setingkat di atasnya; kosong untuk urusan. Induk kegiatan adalah program, melewati angka kewenangan. */
    public Optional<KodeNomenklatur> induk() {
        List<String> bagian = bagian(nilai);
        int sisa = tingkat() == TingkatNomenklatur.KEGIATAN ? LETAK_KEWENANGAN : bagian.size() - 1;
        return sisa == 0
                ? Optional.empty()
                : Optional.of(new KodeNomenklatur(String.join(".", bagian.subList(0, sisa))));
    }

    /** Banyaknya digit sub kegiatan: 2 (sampai 2022) atau 4 (sesudahnya); 0 di atas tingkat sub kegiatan. */
    public int digitSubKegiatan() {
        return tingkat() == TingkatNomenklatur.SUB_KEGIATAN ? nilai.length() - nilai.lastIndexOf('.') - 1 : 0;
    }

    /** Apakah kode ini sama dengan, atau berada di bawah, kode {@code atasan}. */
    public boolean dibawah(KodeNomenklatur atasan) {
        return nilai.equals(atasan.nilai) || nilai.startsWith(atasan.nilai + ".");
    }

    private static String normal(String field, String teks) {
        Periksa.syarat(field, teks, t -> t.length() <= PANJANG_TERBESAR, "panjang", "paling panjang 64 huruf");
        List<String> bagian = new ArrayList<>();
        for (String potong : bagian(teks.toUpperCase(Locale.ROOT))) {
            bagian.add(potong.strip());
        }
        pisahkanKewenangan(bagian);
        String kode = String.join(".", bagian);
        if (!BAKU.matcher(kode).matches()) {
            throw new NilaiTidakSah(field, "format", teks, SYARAT);
        }
        return kode;
    }

    private static void pisahkanKewenangan(List<String> bagian) {
        if (bagian.size() <= LETAK_KEWENANGAN) {
            return;
        }
        String kewenangan = bagian.get(LETAK_KEWENANGAN);
        if (kewenangan.matches("[12]\\d{2}")) {
            bagian.set(LETAK_KEWENANGAN, kewenangan.substring(0, 1));
            bagian.add(LETAK_KEWENANGAN + 1, kewenangan.substring(1));
        } else if (kewenangan.matches("0[12]")) {
            bagian.set(LETAK_KEWENANGAN, kewenangan.substring(1));
        }
    }

    private static List<String> bagian(String kode) {
        return List.of(kode.split("\\.", -1));
    }

    @Override
    public int compareTo(KodeNomenklatur lain) {
        return nilai.compareTo(lain.nilai);
    }

    @Override
    public String toString() {
        return nilai;
    }
}
