package id.simpul.pelaporan.lkjip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LKjIP lewat HTTP: lima bentuk dari satu isi. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class LkjipIT {
    private static final String JALUR = Klien.PELAPORAN + "/lkjip";

    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
    }

    @ParameterizedTest
    @CsvSource({
        "html, text/html, <!DOCTYPE html",
        "pdf, application/pdf, %PDF-",
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, PK",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK"
    })
    void every_format_is_the_same_bytes_twice_and_304_for_who_holds_it(String format, String jenis, String awal) {
        Response satu = baca(format);
        Response lain = baca(format);
        assertThat(satu.statusCode()).isEqualTo(200);
        assertThat(satu.contentType()).startsWith(jenis);
        assertThat(satu.header("Content-Disposition")).contains("lkjip-medan-2024." + format);
        assertThat(new String(satu.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWithIgnoringCase(awal);
        assertThat(satu.asByteArray()).isEqualTo(lain.asByteArray());
        Klien.orang("auditor", "medan")
                .header("If-None-Match", satu.header("ETag"))
                .get(JALUR + "?tahun=2024&format=" + format)
                .then()
                .statusCode(304);
    }

    @Test
    void json_lists_what_is_missing_and_numbers_its_tables() {
        JsonPath isi = JsonPath.from(baca("json").asString());
        assertThat(isi.<String>getList("kekurangan.tempat"))
                .contains("PUT /api/pelaporan/v1/naskah/2024/isu-strategis");
        assertThat(isi.<String>getList("bagian.nomor")).contains("BAB I", "BAB II", "BAB III", "BAB IV", "Lampiran 1");
        assertThat(isi.getString(
                        "bagian.find { it.nomor == 'BAB III' }.bagian[1].isi.find { it.jenis == 'tabel' }.nomor"))
                .isEqualTo("3.3");
    }

    @Test
    void a_text_of_the_office_appears_in_the_report_and_only_in_its_own_citys() {
        String jalur = Klien.PELAPORAN + "/naskah/2024/isu-strategis";
        DataContoh.kirim("medan", "kotanaskah");
        Klien.laporan("kotanaskah", "/capaian?tahun=2024", 8);
        Klien.orang("operator", "kotanaskah")
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"isi\":\"Data terpadu belum bersih.\"}")
                .put(jalur)
                .then()
                .statusCode(201);
        assertThat(Klien.orang("operator", "kotanaskah")
                        .get(JALUR + "?tahun=2024")
                        .asString())
                .contains("Data terpadu belum bersih.");
        assertThat(baca("json").asString()).doesNotContain("Data terpadu belum bersih.");
        Klien.orang("operator", "medan").get(jalur).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "?format=pdf, tahun",
        "?tahun=20244, tahun",
        "?tahun=dua, tahun",
        "?tahun=2024&format=odt, format",
        "?tahun=2024&format=PDF, format"
    })
    void a_parameter_that_cannot_be_read_is_400_naming_it(String kueri, String nama) {
        Klien.orang("operator", "medan")
                .get(JALUR + kueri)
                .then()
                .statusCode(400)
                .contentType(containsString("application/problem+json"))
                .body("violations[0].pointer", equalTo("?" + nama));
    }

    @ParameterizedTest
    @CsvSource({"image/png, ''", "application/json, &format=pdf"})
    void a_form_that_the_client_does_not_accept_is_406(String terima, String kueri) {
        Klien.orang("operator", "medan")
                .accept(terima)
                .get(JALUR + "?tahun=2024" + kueri)
                .then()
                .statusCode(406)
                .body("kode", equalTo("bentuk-tidak-tersedia"));
    }

    @Test
    void accept_alone_chooses_the_form() {
        Klien.orang("operator", "medan")
                .accept("application/pdf")
                .get(JALUR + "?tahun=2024")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static Response baca(String format) {
        return Klien.orang("operator", "medan").get(JALUR + "?tahun=2024&format=" + format);
    }
}
