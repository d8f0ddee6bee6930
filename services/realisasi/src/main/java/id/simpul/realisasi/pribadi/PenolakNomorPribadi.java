package id.simpul.realisasi.pribadi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.Pelanggaran;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Menolak badan permintaan yang memuat nomor orang di bidang teks mana pun, termasuk bidang yang baru ditambahkan. */
@ApplicationScoped
public class PenolakNomorPribadi {
    private static final String PESAN = "Bidang \"%s\" memuat deret 16 atau 18 digit yang menyerupai nomor induk orang"
            + " (NIK, KK, atau NIP); tulis jumlahnya saja, tanpa nomor orang.";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final ObjectMapper json;

    PenolakNomorPribadi(ObjectMapper json) {
        this.json = json;
    }

    /** Menolak 422 bila ada nomor orang; nilainya tidak diulang di jawaban maupun log. */
    public void periksa(Object badan) {
        List<Pelanggaran> pelanggaran = new ArrayList<>();
        telusuri("", json.valueToTree(badan), pelanggaran);
        if (!pelanggaran.isEmpty()) {
            throw GalatAplikasi.validasi(pelanggaran);
        }
    }

    /** Id platform kadang memuat empat kelompok digit; id yang utuh bukan nomor orang. */
    private static boolean mencurigakan(String teks) {
        return NomorPribadi.ada(teks) && !ID.matcher(teks).matches();
    }

    private static void telusuri(String pointer, JsonNode simpul, List<Pelanggaran> pelanggaran) {
        if (simpul.isTextual() && mencurigakan(simpul.textValue())) {
            pelanggaran.add(new Pelanggaran(pointer, "(disamarkan)", "nomor-pribadi", PESAN.formatted(pointer)));
        }
        for (int i = 0; simpul.isArray() && i < simpul.size(); i++) {
            telusuri(pointer + "/" + i, simpul.get(i), pelanggaran);
        }
        for (Map.Entry<String, JsonNode> satu : simpul.properties()) {
            telusuri(pointer + "/" + satu.getKey(), satu.getValue(), pelanggaran);
        }
    }
}
