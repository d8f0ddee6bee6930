package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Pohon program Renstra, pagunya, dan sasaran yang didukungnya; hanya kota yang dokumennya mencetaknya. */
final class PemuatanProgram {
    private final BerkasContoh berkas;
    private final KlienApi operator;

    PemuatanProgram(BerkasContoh berkas, KlienApi operator) {
        this.berkas = berkas;
        this.operator = operator;
    }

    /** Mengisi pohon program Renstra draf itu; yang sudah berisi dibiarkan. {@code sasaran} id menurut kodenya. */
    void muat(Jawaban renstra, Map<String, String> sasaran) {
        JsonNode isi = berkas.bacaBilaAda("renstra-program").orElse(null);
        if (isi == null || !renstra.teks("status").equals("DRAF")) {
            return;
        }
        String jalur = "/api/perencanaan/v1/renstra/" + renstra.teks("id") + "/program";
        Jawaban sekarang = operator.baca(jalur);
        if (sekarang.isi().path("program").isEmpty()) {
            ObjectNode badan = KlienApi.JSON.createObjectNode();
            badan.set("program", tautkan(isi.path("program"), sasaran));
            operator.tulis("PUT", jalur, badan, Map.of("If-Match", sekarang.etag()));
        }
    }

    /** Berkas menyebut kode sasaran; API meminta idnya. */
    private static ArrayNode tautkan(JsonNode daftar, Map<String, String> sasaran) {
        ArrayNode hasil = KlienApi.JSON.createArrayNode();
        for (JsonNode satu : daftar) {
            ObjectNode baris = satu.deepCopy();
            JsonNode kode = baris.remove("sasaran");
            if (kode != null) {
                baris.put("sasaranId", sasaran.get(kode.asText()));
            }
            for (String anak : List.of("kegiatan", "subKegiatan")) {
                if (satu.has(anak)) {
                    baris.set(anak, tautkan(satu.get(anak), sasaran));
                }
            }
            hasil.add(baris);
        }
        return hasil;
    }
}
