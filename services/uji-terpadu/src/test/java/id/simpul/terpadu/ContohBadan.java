package id.simpul.terpadu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Badan permintaan yang masuk akal menurut skema kontrak, sedapatnya dengan nilai yang sudah ada di peladen. */
final class ContohBadan {
    private static final int PALING_DALAM = 8;
    private static final JsonNodeFactory PABRIK = JsonNodeFactory.instance;

    private final JsonNode kontrak;

    ContohBadan(JsonNode kontrak) {
        this.kontrak = kontrak;
    }

    /** Kosong bila operasi itu tidak menerima JSON. */
    JsonNode untuk(OperasiKontrak operasi, JsonNode yangAda) {
        JsonNode skema = kontrak.path("paths")
                .path(operasi.jalur())
                .path(operasi.metode().toLowerCase(java.util.Locale.ROOT))
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return skema.isMissingNode() ? skema : isi(skema, yangAda, 0);
    }

    private JsonNode isi(JsonNode mentah, JsonNode yangAda, int dalam) {
        JsonNode skema = selesaikan(mentah);
        if (dalam > PALING_DALAM) {
            return PABRIK.nullNode();
        }
        if (skema.has("properties")) {
            return objek(skema, yangAda, dalam);
        }
        if (skema.has("items")) {
            return larik(skema.path("items"), yangAda, dalam);
        }
        return yangAda.isValueNode() && !yangAda.isNull() ? yangAda : nilai(skema);
    }

    private ObjectNode objek(JsonNode skema, JsonNode yangAda, int dalam) {
        ObjectNode hasil = PABRIK.objectNode();
        for (Map.Entry<String, JsonNode> satu : skema.path("properties").properties()) {
            hasil.set(satu.getKey(), isi(satu.getValue(), yangAda.path(satu.getKey()), dalam + 1));
        }
        return hasil;
    }

    private ArrayNode larik(JsonNode butir, JsonNode yangAda, int dalam) {
        ArrayNode hasil = PABRIK.arrayNode();
        if (yangAda.isArray() && !yangAda.isEmpty()) {
            yangAda.forEach(satu -> hasil.add(isi(butir, satu, dalam + 1)));
        } else {
            hasil.add(isi(butir, MissingNode.getInstance(), dalam + 1));
        }
        return hasil;
    }

    private JsonNode selesaikan(JsonNode skema) {
        if (skema.has("$ref")) {
            return selesaikan(kontrak.at(skema.path("$ref").asText().substring(1)));
        }
        for (String gabungan : new String[] {"allOf", "anyOf", "oneOf"}) {
            for (JsonNode satu : skema.path(gabungan)) {
                if (!"null".equals(satu.path("type").asText())) {
                    return selesaikan(satu);
                }
            }
        }
        return skema;
    }

    private static JsonNode nilai(JsonNode skema) {
        if (skema.path("enum").size() > 0) {
            return skema.path("enum").get(0);
        }
        JsonNode jenis = skema.path("type").isArray() ? skema.path("type").get(0) : skema.path("type");
        return switch (jenis.asText()) {
            case "integer", "number" -> PABRIK.numberNode(1);
            case "boolean" -> PABRIK.booleanNode(true);
            default -> teks(skema.path("format").asText());
        };
    }

    private static JsonNode teks(String bentuk) {
        return PABRIK.textNode(
                switch (bentuk) {
                    case "uuid" -> "00000000-0000-4000-8000-000000000000";
                    case "date" -> "2020-06-30";
                    case "date-time" -> "2020-06-30T00:00:00Z";
                    default -> "contoh";
                });
    }
}
