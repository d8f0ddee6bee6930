package id.simpul.pelaporan.umpan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/**
 * Yang boleh dilihat agregator: fakta yang disetujui atau disahkan, tanpa siapa yang mengerjakannya.
 *
 * <p>Syarat terlihatnya sama dengan kebijakan baris {@code cakupan_agregator} skema baca.
 */
public final class PenyaringAgregat {
    private static final Set<String> SELALU = Set.of("kota", "realisasi-disetujui", "spm-disetujui", "realisasi-rekap");
    private static final List<String> URUSAN_DALAM =
            List.of("langkah", "pengisi", "disetujuiOleh", "bukti", "catatan", "catatanBidang");
    private static final List<String> SIAPA_MENGESAHKAN = List.of("oleh", "wewenang");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private PenyaringAgregat() {}

    /** Apakah fakta berisi itu terlihat; isi null berarti faktanya tidak ada. */
    static boolean terlihat(String jenis, String isi) {
        if (isi == null) {
            return false;
        }
        if (SELALU.contains(jenis)) {
            return true;
        }
        String status = "dpa".equals(jenis) || "spm".equals(jenis)
                ? baca(isi).path("status").asText(null)
                : null;
        return switch (jenis) {
            case "dpa" -> "DISAHKAN".equals(status);
            case "spm" -> "DISETUJUI".equals(status);
            default -> false;
        };
    }

    /** Isi tanpa urusan dalam kota. */
    public static String saring(String isi) {
        JsonNode pohon = baca(isi);
        if (!(pohon instanceof ObjectNode objek)) {
            return isi;
        }
        objek.remove(URUSAN_DALAM);
        if (objek.get("pengesahan") instanceof ObjectNode pengesahan) {
            pengesahan.remove(SIAPA_MENGESAHKAN);
        }
        if (objek.get("isi") instanceof ObjectNode dalam) {
            dalam.remove(URUSAN_DALAM);
        }
        return objek.toString();
    }

    private static JsonNode baca(String isi) {
        try {
            return JSON.readTree(isi);
        } catch (JsonProcessingException galat) {
            throw new IllegalStateException("Fakta tersimpan tidak terbaca", galat);
        }
    }
}
