package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Kota, Renstra, dan indikator satu kota. */
final class PemuatanPerencanaan {
    private static final String JALUR = "/api/perencanaan/v1";

    private final BerkasContoh berkas;
    private final KlienApi admin;
    private final KlienApi operator;
    private final KlienApi pimpinan;

    PemuatanPerencanaan(BerkasContoh berkas, KlienApi admin, KlienApi operator, KlienApi pimpinan) {
        this.berkas = berkas;
        this.admin = admin;
        this.operator = operator;
        this.pimpinan = pimpinan;
    }

    /** Memuat Renstra kota yang sudah diatur dan mengembalikan id indikator menurut kodenya. */
    Map<String, String> muat() {
        Jawaban renstra = renstra();
        Map<String, String> indikator = indikator(renstra);
        new PemuatanProgram(berkas, operator).muat(renstra, idSasaran(renstra.isi()));
        tetapkan(renstra.teks("id"));
        return indikator;
    }

    /** Membuat kota bila belum ada, dan mengisi aturan capaiannya. */
    void aturKota() {
        Jawaban kota = admin.bacaBilaAda(JALUR + "/kota")
                .orElseGet(
                        () -> admin.tulis("PUT", JALUR + "/kota", berkas.baca("kota"), Map.of("If-None-Match", "*")));
        if (kota.isi().path("aturanCapaian").isMissingNode()
                || kota.isi().path("aturanCapaian").isNull()) {
            admin.tulis("PUT", JALUR + "/kota/pengaturan", berkas.baca("pengaturan"), Map.of("If-Match", kota.etag()));
        }
    }

    private Jawaban renstra() {
        JsonNode isi = berkas.baca("renstra");
        for (JsonNode satu : operator.baca(JALUR + "/renstra?limit=500").isi().path("data")) {
            if (satu.path("judul").asText().equals(isi.path("judul").asText())) {
                return operator.baca(JALUR + "/renstra/" + satu.path("id").asText());
            }
        }
        return operator.tulis("POST", JALUR + "/renstra", isi, kunciBaru());
    }

    private Map<String, String> indikator(Jawaban renstra) {
        String renstraId = renstra.teks("id");
        Map<String, String> id = new HashMap<>();
        operator.baca(JALUR + "/indikator?limit=500&renstraId=" + renstraId)
                .isi()
                .path("data")
                .forEach(satu ->
                        id.put(satu.path("kode").asText(), satu.path("id").asText()));
        Map<String, String> sasaran = idSasaran(renstra.isi());
        for (JsonNode satu : berkas.baca("indikator")) {
            String kode = satu.path("kode").asText();
            if (!id.containsKey(kode)) {
                ObjectNode badan = satu.deepCopy();
                badan.put("renstraId", renstraId);
                badan.putObject("induk")
                        .put("jenis", "SASARAN")
                        .put("id", sasaran.get(satu.path("induk").asText()));
                id.put(
                        kode,
                        operator.tulis("POST", JALUR + "/indikator", badan, kunciBaru())
                                .teks("id"));
            }
        }
        return id;
    }

    private static Map<String, String> idSasaran(JsonNode renstra) {
        Map<String, String> id = new HashMap<>();
        renstra.path("tujuan").forEach(tujuan -> tujuan.path("sasaran")
                .forEach(satu ->
                        id.put(satu.path("kode").asText(), satu.path("id").asText())));
        return id;
    }

    private void tetapkan(String id) {
        String jalur = JALUR + "/renstra/" + id;
        Jawaban sekarang = operator.baca(jalur);
        if (sekarang.teks("status").equals("DRAF")) {
            sekarang = operator.tulis("POST", jalur + "/pengajuan", null, Map.of("If-Match", sekarang.etag()));
        }
        if (sekarang.teks("status").equals("DIAJUKAN")) {
            pimpinan.tulis("POST", jalur + "/penetapan", null, Map.of("If-Match", sekarang.etag()));
        }
    }

    static Map<String, String> kunciBaru() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    static Map<String, String> prasyarat(Optional<String> etag) {
        return etag.map(tag -> Map.of("If-Match", tag)).orElse(Map.of("If-None-Match", "*"));
    }
}
