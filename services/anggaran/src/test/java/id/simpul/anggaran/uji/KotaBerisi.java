package id.simpul.anggaran.uji;

import static id.simpul.anggaran.uji.KlienAnggaran.DPA;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.uji.Menunggu;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Kota yang setiap tabelnya berisi. */
public final class KotaBerisi {
    private KotaBerisi() {}

    /** DPA yang berlaku dengan rekap dan rencana kas, dan satu pembayaran di tahun lain; jawabannya id DPA. */
    public static String isi(KlienAnggaran kota) {
        String dpa = kota.dpaSah(DpaKecil.badan("MURNI", "a", "600"));
        kota.rekapPertama(dpa, Map.of("a", BigDecimal.TEN)).then().statusCode(201);
        membayar(kota);
        merencanakan(kota, dpa);
        mengimpor(kota);
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

    /** Satu pekerjaan impor yang sudah dicocokkan, beserta baris tampungannya. */
    private static void mengimpor(KlienAnggaran kota) {
        String id = kota.sebagai("operator")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("text/csv")
                .queryParams(Map.of("jenis", "SP2D", "tahun", 2024))
                .body("nomor,tanggal,jenis,nilai\nUP-1,2024-01-02,UP,5\n".getBytes(StandardCharsets.UTF_8))
                .post("/api/anggaran/v1/impor")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        Menunggu.sampaiLulus(() -> kota.sebagai("operator")
                .get("/api/anggaran/v1/pekerjaan/" + id)
                .then()
                .body("status", equalTo("SIAP")));
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
