package id.simpul.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonKanonikTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void the_same_content_written_differently_becomes_the_same_text() throws JsonProcessingException {
        assertThat(kanonik("{\"b\": 1.50, \"a\": [true, null, \"x\"]}"))
                .isEqualTo(kanonik("{\"a\":[true,null,\"x\"],\"b\":1.5}"))
                .isEqualTo("{\"a\":[true,null,\"x\"],\"b\":1.5}");
    }

    @Test
    void figures_keep_every_digit_and_never_become_binary_fractions() throws JsonProcessingException {
        assertThat(kanonik("[91.20276559061050052171990621766,1E+3,0.0,100.00,123456789012345678]"))
                .isEqualTo("[91.20276559061050052171990621766,1000,0,100,123456789012345678]");
    }

    @Test
    void text_is_escaped_as_json_and_letters_stay_letters() throws JsonProcessingException {
        assertThat(kanonik("{\"k\":\"a\\\"b\\n\\u00e9\\u20ac\"}")).isEqualTo("{\"k\":\"a\\\"b\\né€\"}");
    }

    @Test
    void keys_are_sorted_and_numbers_lose_their_trailing_zeros() {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("target", new BigDecimal("70.50"));
        isi.put("anggaran", new BigDecimal("11280969163.00"));
        isi.put("besar", new BigDecimal("1E+3"));
        isi.put("nol", new BigDecimal("0.00"));
        isi.put("butir", List.of("a\"b", true));
        isi.put("kosong", null);
        assertThat(JsonKanonik.tulis(JSON.valueToTree(isi)))
                .isEqualTo(
                        "{\"anggaran\":11280969163,\"besar\":1000,\"butir\":[\"a\\\"b\",true],\"kosong\":null,\"nol\":0,\"target\":70.5}");
    }

    @Test
    void the_order_in_which_fields_were_given_does_not_matter() {
        Map<String, Object> satu = new LinkedHashMap<>(Map.of("a", 1));
        satu.put("b", 2);
        Map<String, Object> lain = new LinkedHashMap<>(Map.of("b", 2));
        lain.put("a", 1);
        assertThat(JsonKanonik.tulis(JSON.valueToTree(satu))).isEqualTo(JsonKanonik.tulis(JSON.valueToTree(lain)));
    }

    private static String kanonik(String teks) throws JsonProcessingException {
        return JsonKanonik.tulis(JSON.readTree(teks));
    }
}
