package id.simpul.perencanaan.perjanjiankinerja;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * JSON kanonik: isi yang sama selalu menjadi teks yang sama, sehingga sidiknya dapat dihitung ulang siapa pun.
 *
 * <p>Aturannya: kunci objek urut menurut kode UTF-16 (seperti RFC 8785), tanpa spasi, bilangan desimal polos tanpa nol di
 * belakang, teks dengan pelolosan JSON paling sedikit, null ditulis, UTF-8.
 */
final class JsonKanonik {
    private static final JsonMapper PEMETA = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private JsonKanonik() {}

    static String tulis(Object isi) {
        return simpul(PEMETA.valueToTree(isi));
    }

    private static String simpul(JsonNode simpul) {
        if (simpul.isObject()) {
            return objek(simpul);
        }
        if (simpul.isArray()) {
            return StreamSupport.stream(simpul.spliterator(), false)
                    .map(JsonKanonik::simpul)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return simpul.isNumber() ? bilangan(simpul) : simpul.toString();
    }

    private static String objek(JsonNode objek) {
        Map<String, String> urut = new TreeMap<>();
        objek.properties().forEach(bidang -> urut.put(bidang.getKey(), simpul(bidang.getValue())));
        return urut.entrySet().stream()
                .map(bidang -> PEMETA.getNodeFactory().textNode(bidang.getKey()) + ":" + bidang.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String bilangan(JsonNode bilangan) {
        return bilangan.decimalValue().signum() == 0
                ? "0"
                : bilangan.decimalValue().stripTrailingZeros().toPlainString();
    }
}
