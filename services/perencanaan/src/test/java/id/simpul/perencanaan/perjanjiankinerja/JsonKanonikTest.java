package id.simpul.perencanaan.perjanjiankinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonKanonikTest {
    @Test
    void keys_are_sorted_and_numbers_lose_their_trailing_zeros() {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("target", new BigDecimal("70.50"));
        isi.put("anggaran", new BigDecimal("11280969163.00"));
        isi.put("besar", new BigDecimal("1E+3"));
        isi.put("nol", new BigDecimal("0.00"));
        isi.put("butir", List.of("a\"b", true));
        isi.put("kosong", null);
        assertThat(JsonKanonik.tulis(isi))
                .isEqualTo(
                        "{\"anggaran\":11280969163,\"besar\":1000,\"butir\":[\"a\\\"b\",true],\"kosong\":null,\"nol\":0,\"target\":70.5}");
    }

    @Test
    void the_order_in_which_fields_were_given_does_not_matter() {
        Map<String, Object> satu = new LinkedHashMap<>(Map.of("a", 1));
        satu.put("b", 2);
        Map<String, Object> lain = new LinkedHashMap<>(Map.of("b", 2));
        lain.put("a", 1);
        assertThat(JsonKanonik.tulis(satu)).isEqualTo(JsonKanonik.tulis(lain));
    }
}
