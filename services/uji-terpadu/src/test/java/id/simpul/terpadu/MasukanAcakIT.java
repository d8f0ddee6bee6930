package id.simpul.terpadu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Apa pun yang dikirim klien, jawabannya bukan 5xx dan setiap penolakan berbentuk problem+json. Badan disusun dari kontrak dan
 * isi yang sungguh ada, lalu dirusak satu tempat demi satu tempat; operasi baru ikut diuji tanpa menambah apa pun di sini.
 */
class MasukanAcakIT {
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARAMETER_JAHAT = List.of(
            "",
            "abc",
            "-1",
            "99999999999999999999",
            "2020-02-31",
            "' or 1=1",
            "\u0000",
            "😀",
            "x".repeat(3_000),
            "null");

    private static final List<byte[]> BERKAS_JAHAT = List.of(
            new byte[0],
            new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0},
            "a;b\n\"tak tertutup".getBytes(StandardCharsets.UTF_8),
            new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0, (byte) 0x80});

    private final String kota = KotaKeempat.siap();
    private final JsonNode kontrak = OperasiKontrak.kontrak();

    @TestFactory
    Stream<DynamicTest> a_broken_body_is_refused_cleanly_by_every_operation_that_takes_json() {
        ContohBadan contoh = new ContohBadan(kontrak);
        return milikKota()
                .filter(operasi -> !operasi.metode().equals("GET"))
                .filter(operasi ->
                        !contoh.untuk(operasi, MissingNode.getInstance()).isMissingNode())
                .sorted(Comparator.comparing(OperasiKontrak::bersumberDaya))
                .map(operasi -> DynamicTest.dynamicTest(operasi.operasi(), () -> serangBadan(operasi, contoh)));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_parameter_is_refused_cleanly_by_every_operation_that_reads() {
        return milikKota()
                .filter(operasi -> operasi.metode().equals("GET"))
                .map(operasi -> DynamicTest.dynamicTest(operasi.operasi(), () -> {
                    for (String nilai : PARAMETER_JAHAT) {
                        serangParameter(operasi, nilai);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_broken_file_is_refused_cleanly_by_every_operation_that_takes_one() {
        return milikKota()
                .filter(OperasiKontrak::menerimaBerkas)
                .map(operasi -> DynamicTest.dynamicTest(operasi.operasi(), () -> {
                    for (byte[] isi : BERKAS_JAHAT) {
                        periksa(
                                operasi.berberkas(sebagai(operasi), isi)
                                        .header(
                                                "Idempotency-Key",
                                                UUID.randomUUID().toString())
                                        .queryParam("mode", "uji")
                                        .request(operasi.metode(), jalurNyata(operasi)),
                                operasi.operasi() + " berkas " + isi.length + " byte");
                    }
                }));
    }

    private void serangBadan(OperasiKontrak operasi, ContohBadan contoh) {
        String jalur = jalurNyata(operasi);
        String etag = etag(operasi, jalur);
        for (JsonNode badan : Perusak.rusak(contoh.untuk(operasi, yangAda(operasi, jalur)))) {
            Response jawaban = kirim(operasi, jalur, badan, etag);
            periksa(jawaban, operasi.metode() + " " + jalur + " " + ringkas(badan));
            if (jawaban.statusCode() < 300) {
                etag = etag(operasi, jalur);
            }
        }
    }

    private void serangParameter(OperasiKontrak operasi, String nilai) {
        for (JsonNode parameter :
                kontrak.path("paths").path(operasi.jalur()).path("get").path("parameters")) {
            String nama = parameter.path("name").asText();
            RequestSpecification permintaan = sebagai(operasi);
            String jalur = jalurNyata(operasi);
            if (parameter.path("in").asText().equals("query")) {
                permintaan.queryParam(nama, nilai);
            } else if (parameter.path("in").asText().equals("header")) {
                continue;
            } else {
                jalur = operasi.jalur().replace("{" + nama + "}", "{nilai}").replaceAll("\\{(?!nilai)[^}]+}", "2020");
                permintaan.pathParam("nilai", nilai.isEmpty() ? " " : nilai);
            }
            periksa(permintaan.get(jalur), "GET " + jalur + " " + nama + "=" + ringkas(nilai));
        }
    }

    private Response kirim(OperasiKontrak operasi, String jalur, JsonNode badan, String etag) {
        return sebagai(operasi)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(etag == null ? "If-None-Match" : "If-Match", etag == null ? "*" : etag)
                .body(badan.toString())
                .request(operasi.metode(), jalur);
    }

    /** Prasyarat yang benar, supaya penolakannya benar-benar tentang isi badan. */
    private String etag(OperasiKontrak operasi, String jalur) {
        String sumber = operasi.metode().equals("PUT") ? jalur : jalur.substring(0, jalur.lastIndexOf('/'));
        return sebagai(operasi).queryParam("tahun", "2020").get(sumber).header("ETag");
    }

    private JsonNode yangAda(OperasiKontrak operasi, String jalur) {
        Response jawaban = sebagai(operasi).queryParam("tahun", "2020").get(jalur);
        if (jawaban.statusCode() != 200 || !jawaban.contentType().startsWith("application/json")) {
            return MissingNode.getInstance();
        }
        JsonNode isi = urai(jawaban.asString());
        JsonNode ada = isi.path("data").isArray() && operasi.metode().equals("POST")
                ? isi.path("data").path(0).deepCopy()
                : isi;
        if (ada.has("renstraId") && operasi.metode().equals("POST")) {
            pindahkanKeDraf((ObjectNode) ada, operasi);
        }
        return ada;
    }

    /** Rencana yang sudah ditetapkan menolak sebelum isinya dibaca; yang hendak diuji di sini adalah isinya. */
    private void pindahkanKeDraf(ObjectNode indikator, OperasiKontrak operasi) {
        String renstraId = pilih(sebagai(operasi).get("/api/perencanaan/v1/renstra"));
        JsonNode renstra = urai(
                sebagai(operasi).get("/api/perencanaan/v1/renstra/" + renstraId).asString());
        indikator.put("renstraId", renstraId);
        indikator
                .putObject("induk")
                .put("jenis", "SASARAN")
                .put("id", renstra.at("/tujuan/0/sasaran/0/id").asText());
    }

    private String jalurNyata(OperasiKontrak operasi) {
        String jalur = operasi.jalur();
        Matcher parameter = PARAMETER.matcher(jalur);
        while (parameter.find()) {
            jalur = jalur.substring(0, parameter.start())
                    + nilaiParameter(operasi, jalur, parameter)
                    + jalur.substring(parameter.end());
            parameter = PARAMETER.matcher(jalur);
        }
        return jalur;
    }

    private String nilaiParameter(OperasiKontrak operasi, String jalur, Matcher parameter) {
        Map<String, String> tetap =
                Map.of("tahun", "2020", "periode", "2020", "layanan", "SPM-1", "triwulan", "1", "versi", "1");
        String nama = parameter.group(1);
        if (tetap.containsKey(nama)) {
            return tetap.get(nama);
        }
        String koleksi = nama.equals("indikatorId")
                ? "/api/perencanaan/v1/indikator"
                : jalur.substring(0, parameter.start() - 1);
        return pilih(sebagai(operasi).queryParam("tahun", "2020").get(koleksi));
    }

    /** Id isi pertama, yang masih draf bila ada; id karangan bila daftarnya kosong. */
    private static String pilih(Response daftar) {
        if (daftar.statusCode() != 200 || !daftar.contentType().startsWith("application/json")) {
            return UUID.randomUUID().toString();
        }
        JsonNode data = urai(daftar.asString()).path("data");
        for (JsonNode satu : data) {
            if (satu.path("status").asText().equals("DRAF")) {
                return satu.path("id").asText();
            }
        }
        String pertama = data.path(0).path("id").asText();
        return pertama.isEmpty() ? UUID.randomUUID().toString() : pertama;
    }

    private Stream<OperasiKontrak> milikKota() {
        return OperasiKontrak.semua().stream().filter(OperasiKontrak::milikKota);
    }

    private RequestSpecification sebagai(OperasiKontrak operasi) {
        return Tumpukan.sebagai(operasi.pengguna(kota));
    }

    private static void periksa(Response jawaban, String permintaan) {
        assertThat(jawaban.statusCode()).as(permintaan).isLessThan(500).isNotEqualTo(429);
        if (jawaban.statusCode() >= 400) {
            assertThat(jawaban.contentType()).as(permintaan).startsWith("application/problem+json");
            assertThat(urai(jawaban.asString()).path("detail").asText())
                    .as(permintaan)
                    .isNotBlank()
                    .doesNotContain("Exception", "jakarta.", "org.", "ERROR:");
        }
    }

    private static String ringkas(Object isi) {
        String teks = isi.toString();
        return teks.length() > 600 ? teks.substring(0, 600) + "..." : teks;
    }

    private static JsonNode urai(String teks) {
        try {
            return JSON.readTree(teks);
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }
}
