package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import id.simpul.lokal.tumpukan.TumpukanLokal;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Yang sudah dijawab 2xx sampai ke laporan tepat sekali, bagian mana pun yang dimatikan paksa di tengahnya. */
class TahanMatiIT {
    @ParameterizedTest(name = "{0} dimatikan paksa")
    @CsvSource({"kafka, 2031", "pelaporan, 2032"})
    void an_acknowledged_write_reaches_the_report_exactly_once_after_a_part_was_killed(String bagian, int tahun) {
        TumpukanLokal tumpukan = Tumpukan.lokal();
        tumpukan.proses(bagian).orElseThrow().matikanPaksa();

        Response dpa = tulisDpa(tahun);
        assertThat(dpa.statusCode()).isEqualTo(201);
        Response sah = Tumpukan.sebagai("pimpinan-pontianak")
                .header("If-Match", dpa.header("ETag"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/anggaran/v1/dpa/{id}/pengesahan", dpa.jsonPath().getString("id"));
        assertThat(sah.statusCode()).isEqualTo(200);

        tumpukan.nyalakan();
        Tumpukan.tungguAntreanKosong();
        JsonPath serapan = Tumpukan.sebagai("operator-pontianak")
                .get("/api/pelaporan/v1/serapan?tahun={tahun}&tingkat=program", tahun)
                .jsonPath();
        assertThat(new BigDecimal(serapan.getString("total.anggaran"))).isEqualByComparingTo("1500000");
    }

    private static Response tulisDpa(int tahun) {
        return Tumpukan.sebagai("operator-pontianak")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("""
                        {"tahun":%d,"versi":"MURNI","tingkatTerhalus":"PROGRAM","rincian":[
                          {"kunci":"P1","tingkat":"PROGRAM","uraian":"Program uji ketahanan","anggaran":1500000}]}
                        """.formatted(tahun))
                .post("/api/anggaran/v1/dpa");
    }
}
