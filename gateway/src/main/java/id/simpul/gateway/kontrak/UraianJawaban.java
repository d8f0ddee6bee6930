package id.simpul.gateway.kontrak;

import java.util.Map;

/**
 * Melengkapi jawaban yang tidak berurai. OpenAPI mewajibkan {@code description}, sedangkan kontrak yang ditulis dari
 * kode kadang melewatkannya untuk status yang artinya sudah jelas; tanpa itu seluruh dokumen gabungan tidak sah.
 */
final class UraianJawaban {
    private static final Map<String, String> BAKU = Map.of(
            "200", "Berhasil",
            "201", "Dibuat",
            "202", "Diterima, sedang diproses",
            "204", "Berhasil, tanpa isi",
            "304", "Tidak berubah");

    private UraianJawaban() {}

    /** Menaruh uraian pada setiap jawaban {@code operasi} yang bukan rujukan dan belum punya. */
    static void lengkapi(Map<String, Object> operasi) {
        Pohon.peta(operasi.get("responses")).forEach((status, jawaban) -> {
            if (jawaban instanceof Map<?, ?> isi && !isi.containsKey("$ref")) {
                Pohon.peta(isi).putIfAbsent("description", BAKU.getOrDefault(status, "Jawaban " + status));
            }
        });
    }
}
