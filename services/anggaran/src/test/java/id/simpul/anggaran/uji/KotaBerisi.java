package id.simpul.anggaran.uji;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Kota yang setiap tabelnya berisi. */
public final class KotaBerisi {
    private KotaBerisi() {}

    /** DPA yang berlaku dengan rekap dan rencana kas, dan satu pembayaran di tahun lain; jawabannya id DPA. */
    public static String isi(KlienAnggaran kota) {
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.TEN)).then().statusCode(201);
        membayar(kota);
        merencanakan(kota, dpa);
        return dpa;
    }

    /** Satu pembayaran di tahun lain, sebab satu tahun hanya mengenal satu sumber realisasi. */
    public static String membayar(KlienAnggaran kota) {
        Map<String, Object> tahunDepan = DpaKecil.badan("MURNI", "a", "600");
        tahunDepan.put("tahun", 2024);
        String dpa = kota.dpaSah(tahunDepan);
        return kota.bayar(2024, "LS-1", "2024-02-01", "LS", kota.pembebanan(dpa, "a", 5))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void merencanakan(KlienAnggaran kota, String dpa) {
        Map<String, Object> baris =
                Map.of("rincianId", kota.idBaris(dpa).get("a"), "bulan", Collections.nCopies(12, 1));
        kota.operator(Map.of("baris", List.of(baris)))
                .header("If-None-Match", "*")
                .put(DPA + "/" + dpa + "/anggaran-kas")
                .then()
                .statusCode(201);
    }
}
