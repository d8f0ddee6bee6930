package id.simpul.galat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yang diterima diam-diam hari ini adalah angka salah di laporan tahun depan. */
class JsonKetatTest {
    private final ObjectMapper json = mapper();

    @Test
    void a_whole_body_is_read_exactly() throws JsonProcessingException {
        Isian isian = json.readValue("""
                {"nama":"Sembako","jumlah":710155.25,"tahun":2024,"hari":"2024-12-31","baris":[{"nilai":1}]}
                """, Isian.class);
        assertThat(isian.jumlah()).isEqualTo(new BigDecimal("710155.25"));
        assertThat(isian.hari()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(isian.baris()).containsExactly(new Baris(BigDecimal.ONE));
    }

    @ParameterizedTest(name = "{0} -> {1} {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"jumlah\":\"12\"} | jenis-nilai-salah | /jumlah",
                "{\"jumlah\":1e400} | jenis-nilai-salah | /jumlah",
                "{\"jumlah\":0.00000000001} | jenis-nilai-salah | /jumlah",
                "{\"nama\":5} | jenis-nilai-salah | /nama",
                "{\"nama\":\"a\\u0000b\"} | jenis-nilai-salah | /nama",
                "{\"tahun\":2024.5} | jenis-nilai-salah | /tahun",
                "{\"hari\":\"2024-02-31\"} | jenis-nilai-salah | /hari",
                "{\"id\":\"bukan-uuid\"} | jenis-nilai-salah | /id",
                "{\"baris\":{}} | jenis-nilai-salah | /baris",
                "{\"baris\":[{\"nilai\":1},null]} | jenis-nilai-salah | /baris/1",
                "{\"baris\":[{\"nilai\":1,\"x\":1}]} | bidang-tidak-dikenal | /baris/0/x"
            })
    void what_does_not_fit_is_refused_naming_the_field(String badan, String kode, String pointer) {
        GalatAplikasi galat = tolak(badan);
        assertThat(galat.kode().kode()).isEqualTo(kode);
        assertThat(galat.pelanggaran()).extracting(Pelanggaran::pointer).containsExactly(pointer);
        assertThat(galat.pelanggaran().get(0).pesan()).contains("\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{\"nama\":", "{\"nama\":\"a\"} sisa", "{\"nama\":\"a\",\"nama\":\"b\"}", "[]"})
    void what_is_not_one_whole_object_is_unreadable(String badan) {
        assertThat(tolak(badan).kode()).isEqualTo(KodeGalat.BADAN_TIDAK_TERBACA);
    }

    private GalatAplikasi tolak(String badan) {
        return GalatJson.dari(
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(badan, Isian.class)));
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new PengaturanJackson().customize(mapper);
        return mapper;
    }

    record Isian(String nama, BigDecimal jumlah, Integer tahun, LocalDate hari, UUID id, List<Baris> baris) {}

    record Baris(BigDecimal nilai) {}
}
