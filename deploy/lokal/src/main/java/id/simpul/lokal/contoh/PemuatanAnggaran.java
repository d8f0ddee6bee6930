package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** DPA yang disahkan dan rekap realisasinya, per tahun. */
final class PemuatanAnggaran {
    private static final String JALUR = "/api/anggaran/v1/dpa";

    private final BerkasContoh berkas;
    private final KlienApi operator;
    private final KlienApi pimpinan;

    PemuatanAnggaran(BerkasContoh berkas, KlienApi operator, KlienApi pimpinan) {
        this.berkas = berkas;
        this.operator = operator;
        this.pimpinan = pimpinan;
    }

    void muat(int tahun) {
        Jawaban dpa = dpa(tahun);
        String jalur = JALUR + "/" + dpa.teks("id");
        if (dpa.teks("status").equals("DRAF")) {
            pimpinan.tulis("POST", jalur + "/pengesahan", null, Map.of("If-Match", dpa.etag()));
        }
        rekap(jalur, tahun);
    }

    private Jawaban dpa(int tahun) {
        for (JsonNode satu :
                operator.baca(JALUR + "?limit=500&tahun=" + tahun).isi().path("data")) {
            return operator.baca(JALUR + "/" + satu.path("id").asText());
        }
        return operator.tulis("POST", JALUR, berkas.baca("dpa-" + tahun), PemuatanPerencanaan.kunciBaru());
    }

    private void rekap(String jalur, int tahun) {
        if (operator.bacaBilaAda(jalur + "/realisasi-rekap").isPresent()) {
            return;
        }
        Map<String, String> idMenurutKunci = new HashMap<>();
        operator.baca(jalur + "/rincian?limit=500")
                .isi()
                .path("data")
                .forEach(satu -> idMenurutKunci.put(
                        satu.path("kunci").asText(), satu.path("id").asText()));
        ObjectNode badan = KlienApi.JSON.createObjectNode();
        ArrayNode baris = badan.putArray("baris");
        for (JsonNode satu : berkas.baca("realisasi-rekap-" + tahun)) {
            baris.addObject()
                    .put("rincianId", idMenurutKunci.get(satu.path("kunci").asText()))
                    .set("realisasi", satu.path("realisasi"));
        }
        operator.tulis("PUT", jalur + "/realisasi-rekap", badan, Map.of("If-None-Match", "*"));
    }
}
