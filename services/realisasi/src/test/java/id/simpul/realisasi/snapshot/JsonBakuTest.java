package id.simpul.realisasi.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

class JsonBakuTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Test
    void the_same_content_written_differently_becomes_the_same_text() throws JsonProcessingException {
        assertThat(baku("{\"b\": 1.50, \"a\": [true, null, \"x\"]}"))
                .isEqualTo(baku("{\"a\":[true,null,\"x\"],\"b\":1.5}"))
                .isEqualTo("{\"a\":[true,null,\"x\"],\"b\":1.5}");
    }

    @Test
    void figures_keep_every_digit_and_never_become_binary_fractions() throws JsonProcessingException {
        assertThat(baku("[91.20276559061050052171990621766,1E+3,0.0,100.00,123456789012345678]"))
                .isEqualTo("[91.20276559061050052171990621766,1000,0,100,123456789012345678]");
    }

    @Test
    void text_is_escaped_as_json_and_letters_stay_letters() throws JsonProcessingException {
        assertThat(baku("{\"k\":\"a\\\"b\\n\\u00e9\\u20ac\"}")).isEqualTo("{\"k\":\"a\\\"b\\né€\"}");
    }

    private static String baku(String teks) throws JsonProcessingException {
        return JsonBaku.tulis(JSON.readTree(teks));
    }
}
