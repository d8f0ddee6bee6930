package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Jabatan kantor dan pemangkunya; pemangku tanpa pengguna adalah pejabat tanpa akun. */
final class PemuatanJabatan {
    private static final String JALUR = "/api/perencanaan/v1/jabatan";

    private final BerkasContoh berkas;
    private final KlienApi admin;
    private final UnaryOperator<String> sub;

    /** @param sub klaim {@code sub} seorang pengguna menurut awalan namanya, misalnya {@code pimpinan} */
    PemuatanJabatan(BerkasContoh berkas, KlienApi admin, UnaryOperator<String> sub) {
        this.berkas = berkas;
        this.admin = admin;
        this.sub = sub;
    }

    /** Memuat dan mengembalikan id jabatan menurut namanya. */
    Map<String, String> muat() {
        Map<String, JsonNode> ada = new HashMap<>();
        admin.baca(JALUR + "?limit=500")
                .isi()
                .path("data")
                .forEach(satu -> ada.put(satu.path("nama").asText(), satu));
        Map<String, String> id = new HashMap<>();
        for (JsonNode satu : berkas.baca("jabatan")) {
            String nama = satu.path("nama").asText();
            JsonNode jabatan = ada.containsKey(nama) ? ada.get(nama) : buat(satu, id);
            id.put(nama, jabatan.path("id").asText());
            if (jabatan.path("pemangku").isEmpty()) {
                tetapkan(id.get(nama), satu.path("pemangku"));
            }
        }
        return id;
    }

    private JsonNode buat(JsonNode satu, Map<String, String> id) {
        ObjectNode badan = satu.deepCopy();
        badan.remove("pemangku");
        JsonNode induk = badan.remove("induk");
        if (induk != null) {
            badan.put("indukId", id.get(induk.asText()));
        }
        return admin.tulis("POST", JALUR, badan, PemuatanPerencanaan.kunciBaru())
                .isi();
    }

    private void tetapkan(String jabatan, JsonNode pemangku) {
        ObjectNode badan = pemangku.deepCopy();
        badan.put("jenis", "DEFINITIF").put("dasar", "Data contoh");
        JsonNode pengguna = badan.remove("pengguna");
        if (pengguna != null) {
            badan.put("sub", sub.apply(pengguna.asText()));
        }
        admin.tulis("POST", JALUR + "/" + jabatan + "/pemangku", badan, PemuatanPerencanaan.kunciBaru());
    }
}
