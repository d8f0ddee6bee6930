package id.simpul.terpadu;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Merusak satu tempat dari badan yang masuk akal, dengan nilai yang tidak akan ditulis orang waras. */
final class Perusak {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TEMPAT_PALING_BANYAK = 30;
    private static final int NILAI_PER_TEMPAT = 4;

    private static final List<JsonNode> NILAI = Stream.of(
                    "null",
                    "-1",
                    "1e40",
                    "0.0000000000000000000000000001",
                    "99999999999999999999",
                    "\"\"",
                    "\"   \"",
                    "\"" + "panjang ".repeat(5_000) + "\"",
                    "\"\\uD83D\\uDE00\\u200B\\u202E\"",
                    "\"\\uD800\"",
                    "\"\\u0007\"",
                    "\"2020-02-31\"",
                    "\"' or 1=1 --\"",
                    "\"%00../../etc/passwd\"",
                    "[]",
                    "{}",
                    "[null]",
                    "[[[[[[[[[[]]]]]]]]]]",
                    "true",
                    "20244",
                    "\"00000000-0000-4000-8000-000000000000\"")
            .map(Perusak::urai)
            .toList();

    private Perusak() {}

    /** Badan-badan rusak; urutannya tetap, jadi kegagalan dapat diulang. */
    static List<JsonNode> rusak(JsonNode utuh) {
        List<JsonPointer> tempat = new ArrayList<>();
        kumpulkan(utuh, JsonPointer.empty(), tempat);
        List<JsonNode> hasil = new ArrayList<>(List.of(utuh, urai("[]"), urai("\"teks\""), urai("{}")));
        int giliran = 0;
        for (JsonPointer satu : tempat.subList(0, Math.min(TEMPAT_PALING_BANYAK, tempat.size()))) {
            for (int i = 0; i < NILAI_PER_TEMPAT; i++) {
                hasil.add(ganti(utuh, satu, NILAI.get(giliran++ % NILAI.size())));
            }
        }
        return hasil;
    }

    private static void kumpulkan(JsonNode simpul, JsonPointer letak, List<JsonPointer> tempat) {
        if (!letak.matches()) {
            tempat.add(letak);
        }
        if (simpul instanceof ObjectNode objek) {
            for (Map.Entry<String, JsonNode> satu : objek.properties()) {
                kumpulkan(satu.getValue(), letak.appendProperty(satu.getKey()), tempat);
            }
        } else if (simpul instanceof ArrayNode larik && !larik.isEmpty()) {
            kumpulkan(larik.get(0), letak.appendIndex(0), tempat);
        }
    }

    private static JsonNode ganti(JsonNode utuh, JsonPointer letak, JsonNode nilai) {
        JsonNode salinan = utuh.deepCopy();
        JsonNode induk = salinan.at(letak.head());
        if (induk instanceof ObjectNode objek) {
            objek.set(letak.last().getMatchingProperty(), nilai);
        } else {
            ((ArrayNode) induk).set(letak.last().getMatchingIndex(), nilai);
        }
        return salinan;
    }

    private static JsonNode urai(String teks) {
        try {
            return JSON.readTree(teks);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
