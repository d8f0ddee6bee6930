package id.simpul.anggaran.uji;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Badan DPA kecil: satu program, satu kegiatan, dan sub kegiatan sebanyak yang diminta. */
public final class DpaKecil {
    public static final int TAHUN = 2023;

    private DpaKecil() {}

    /** Sub kegiatan bergantian kunci dan anggarannya, misalnya {@code badan("MURNI", "a", "600", "b", "400")}. */
    public static Map<String, Object> badan(String versi, String... kunciDanAnggaran) {
        List<Map<String, Object>> rincian = new ArrayList<>();
        rincian.add(baris("p", null, "PROGRAM", null));
        rincian.add(baris("k", "p", "KEGIATAN", null));
        for (int i = 0; i < kunciDanAnggaran.length; i += 2) {
            rincian.add(baris(kunciDanAnggaran[i], "k", "SUB_KEGIATAN", new BigDecimal(kunciDanAnggaran[i + 1])));
        }
        return badan(versi, rincian);
    }

    public static Map<String, Object> badan(String versi, List<Map<String, Object>> rincian) {
        Map<String, Object> badan = new LinkedHashMap<>();
        badan.put("tahun", TAHUN);
        badan.put("versi", versi);
        badan.put("tingkatTerhalus", "SUB_KEGIATAN");
        badan.put("rincian", rincian);
        return badan;
    }

    public static Map<String, Object> baris(String kunci, String induk, String tingkat, BigDecimal anggaran) {
        Map<String, Object> baris = new LinkedHashMap<>();
        baris.put("kunci", kunci);
        baris.put("kunciInduk", induk);
        baris.put("tingkat", tingkat);
        baris.put("uraian", "Baris " + kunci);
        baris.put("anggaran", anggaran);
        return baris;
    }
}
