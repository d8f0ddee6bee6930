package id.simpul.pelaporan.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import id.simpul.pelaporan.DataContoh;
import id.simpul.pelaporan.Klien;
import id.simpul.uji.LayananNyata;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Paket laporan terbit lewat HTTP: temuan dalam tiga bentuk, dan jawaban yang jelas untuk paket yang rusak. */
@QuarkusTest
@QuarkusTestResource(value = LayananNyata.class, initArgs = @ResourceArg(name = "layanan", value = "pelaporan"))
class PemeriksaanLaporanIT {
    private static final String JALUR = Klien.PELAPORAN + "/pemeriksaan/laporan";
    private static final String ZIP = "application/zip";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void kirim() {
        DataContoh.kirimSemua();
        Klien.laporan("medan", "/capaian?tahun=2024", 8);
    }

    private static RequestSpecification operator() {
        return Klien.orang("operator", "medan");
    }

    private static Response kirim(byte[] zip) {
        return operator().contentType(ZIP).body(zip).post(JALUR);
    }

    @Test
    void a_package_is_answered_with_findings_that_show_the_arithmetic_and_the_row() {
        kirim(PaketUji.salah().zip())
                .then()
                .statusCode(200)
                .body("kota", equalTo("Kota Contoh"))
                .body("tahun", equalTo(2024))
                .body("ringkasan.kesalahan", equalTo(3))
                .body("data.aturan", hasItems("realisasi_melebihi_anggaran", "jumlah_tidak_cocok"))
                .body("data[0].keparahan", equalTo("KESALAHAN"))
                .body("data.find { it.aturan == 'realisasi_melebihi_anggaran' }.selisih", equalTo("100"))
                .body(
                        "data.find { it.aturan == 'realisasi_melebihi_anggaran' }.rujukan[0].berkas",
                        equalTo("anggaran.csv"))
                .body("data.find { it.aturan == 'realisasi_melebihi_anggaran' }.rujukan[0].baris", equalTo(2));
        kirim(PaketUji.cocok().zip()).then().statusCode(200).body("ringkasan.kesalahan", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource({"paket", "file", "berkas"})
    void a_form_may_carry_the_package_in_a_field_of_any_name(String bidang) {
        operator()
                .multiPart(bidang, "laporan.zip", PaketUji.salah().zip(), ZIP)
                .post(JALUR)
                .then()
                .statusCode(200)
                .body("ringkasan.kesalahan", equalTo(3));
    }

    @ParameterizedTest
    @CsvSource({"pdf, application/pdf, %PDF-", "xlsx, " + XLSX + ", PK"})
    void the_format_parameter_or_the_accept_header_chooses_a_file(String format, String jenis, String awal) {
        byte[] zip = PaketUji.salah().zip();
        Response satu = operator().contentType(ZIP).body(zip).post(JALUR + "?format=" + format);
        Response lain = operator().contentType(ZIP).accept(jenis).body(zip).post(JALUR);
        for (Response jawaban : new Response[] {satu, lain}) {
            assertThat(jawaban.statusCode()).isEqualTo(200);
            assertThat(jawaban.contentType()).startsWith(jenis);
            assertThat(jawaban.header("Content-Disposition")).contains("temuan-Kota-Contoh-2024." + format);
            assertThat(new String(jawaban.asByteArray(), StandardCharsets.ISO_8859_1))
                    .startsWith(awal);
        }
    }

    @Test
    void a_form_that_is_not_offered_is_refused_before_the_package_is_read() {
        operator()
                .contentType(ZIP)
                .body(new byte[] {1})
                .post(JALUR + "?format=docx")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("?format"));
        operator()
                .contentType(ZIP)
                .accept("image/png")
                .body(new byte[] {1})
                .post(JALUR)
                .then()
                .statusCode(406);
    }

    static Stream<Arguments> rusak() {
        byte[] utuh = PaketUji.cocok()
                .berkas("lainnya/a.csv", "a,b\n" + "1,2\n".repeat(4000))
                .zip();
        return Stream.of(
                Arguments.of("bukan zip", "halo".getBytes(StandardCharsets.UTF_8), 400, "bukan zip"),
                Arguments.of("badan kosong", new byte[0], 400, "bukan zip"),
                Arguments.of("terpotong", Arrays.copyOf(utuh, utuh.length / 3), 400, "terpotong"),
                Arguments.of("zip kosong", new PaketUji().zip(), 422, "tidak berisi"),
                Arguments.of("tanpa csv", new PaketUji().berkas("a.txt", "x").zip(), 422, "CSV"),
                Arguments.of(
                        "jalur naik",
                        new PaketUji().berkas("../../etc/a.csv", "a\n1\n").zip(),
                        422,
                        "keluar dari paket"),
                Arguments.of(
                        "bom",
                        new PaketUji()
                                .berkas("anggaran.csv", new byte[45 * 1024 * 1024])
                                .zip(),
                        413,
                        "mengembang"),
                Arguments.of(
                        "buku kerja",
                        new PaketUji()
                                .berkas("anggaran.csv", "PK\u0003\u0004\u0000")
                                .zip(),
                        422,
                        "Excel"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rusak")
    void a_broken_package_is_refused_with_its_cause(String sebab, byte[] isi, int status, String kalimat) {
        ValidatableResponse jawaban = kirim(isi).then();
        jawaban.statusCode(status)
                .contentType(containsString("application/problem+json"))
                .body("detail", containsString(kalimat));
        operator()
                .multiPart("paket", "laporan.zip", isi, ZIP)
                .post(JALUR)
                .then()
                .statusCode(status);
    }

    @Test
    void a_form_without_a_file_and_a_body_of_another_kind_are_refused() {
        operator().multiPart("catatan", "tanpa berkas").post(JALUR).then().statusCode(400);
        operator().contentType("application/json").body("{}").post(JALUR).then().statusCode(415);
    }

    @Test
    void a_package_larger_than_a_json_body_may_be_is_accepted() {
        byte[] gambar = new byte[3 * 1024 * 1024];
        new Random(7).nextBytes(gambar);
        kirim(PaketUji.cocok().berkas("lampiran.png", gambar).zip())
                .then()
                .statusCode(200)
                .body("ringkasan.kesalahan", equalTo(0));
    }
}
