package id.simpul.terpadu;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Satu operasi kontrak gabungan gateway, dan peran yang boleh menurut docs/hak-akses.csv. */
record OperasiKontrak(String operasi, String metode, String jalur, String jenisBadan, List<String> peran) {
    private static final String JSON = "application/json";

    static List<OperasiKontrak> semua() {
        Map<String, List<String>> hak = hakAkses();
        List<OperasiKontrak> hasil = new ArrayList<>();
        for (Map.Entry<String, JsonNode> jalur : kontrak().path("paths").properties()) {
            for (Map.Entry<String, JsonNode> metode : jalur.getValue().properties()) {
                String operasi = metode.getValue().path("operationId").asText();
                if (!operasi.isEmpty()) {
                    hasil.add(new OperasiKontrak(
                            operasi,
                            metode.getKey().toUpperCase(Locale.ROOT),
                            jalur.getKey(),
                            jenisBadan(metode.getValue()),
                            hak.getOrDefault(operasi, List.of())));
                }
            }
        }
        return hasil;
    }

    /** Jenis media badan menurut kontrak; JSON bila operasi menerimanya atau tidak menyebut badan. */
    private static String jenisBadan(JsonNode operasi) {
        JsonNode isi = operasi.path("requestBody").path("content");
        return isi.isEmpty() || isi.has(JSON) ? JSON : isi.fieldNames().next();
    }

    static Map<String, List<String>> hakAkses() {
        Path berkas = Path.of(System.getProperty("simpul.akar")).resolve("docs/hak-akses.csv");
        try (Reader pembaca = Files.newBufferedReader(berkas)) {
            Map<String, List<String>> hak = new TreeMap<>();
            CSVFormat bentuk = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord baris : bentuk.parse(pembaca)) {
                hak.put(
                        baris.get("operasi"),
                        List.of(
                                        "operator",
                                        "verifikator",
                                        "pimpinan",
                                        "admin-kota",
                                        "auditor",
                                        "integrator",
                                        "agregator")
                                .stream()
                                .filter(peran -> "ya".equals(baris.get(peran)))
                                .toList());
            }
            return hak;
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** Kontrak gabungan seperti dilayani gateway. */
    static JsonNode kontrak() {
        try {
            return new ObjectMapper()
                    .readTree(Tumpukan.tanpaToken().get("/openapi?format=json").asString());
        } catch (IOException galat) {
            throw new UncheckedIOException(galat);
        }
    }

    /** Nama pengguna contoh dengan salah satu peran yang boleh, di kota itu. */
    String pengguna(String kota) {
        String pertama = peran.get(0);
        return (pertama.equals("admin-kota") ? "admin" : pertama) + "-" + kota;
    }

    /** Permintaan dengan badan paling kosong yang sesuai jenis medianya. */
    RequestSpecification berbadanKosong(RequestSpecification permintaan) {
        return menerimaBerkas()
                ? berberkas(permintaan, new byte[0])
                : permintaan.contentType(JSON).body("{}");
    }

    /** Permintaan yang membawa satu berkas, sebagai badan atau sebagai bagian {@code multipart}. */
    RequestSpecification berberkas(RequestSpecification permintaan, byte[] isi) {
        return jenisBadan.startsWith("multipart/")
                ? permintaan.multiPart("berkas", "kiriman.csv", isi)
                : permintaan.contentType(jenisBadan).body(isi);
    }

    boolean menerimaBerkas() {
        return !jenisBadan.equals(JSON);
    }

    boolean milikKota() {
        return !peran.isEmpty() && !peran.contains("agregator");
    }

    /** Menunjuk sumber daya menurut id; kunci alami seperti tahun tidak termasuk. */
    boolean bersumberDaya() {
        return jalur.matches(".*\\{(id|\\w+Id)}.*");
    }
}
