package id.simpul.realisasi.alur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.galat.GalatAplikasi;
import id.simpul.realisasi.realisasi.model.IsianCatatanBidang;
import id.simpul.realisasi.realisasi.model.Langkah;
import id.simpul.realisasi.realisasi.model.Tindakan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Catatan pemeriksa menunjuk bidang isian yang sungguh ada, dan hanya ditulis saat mengembalikan. */
@ApplicationScoped
class PenulisCatatanBidang {
    private final ObjectMapper json;

    PenulisCatatanBidang(ObjectMapper json) {
        this.json = json;
    }

    /** Menolak 422 bila tindakannya bukan penolakan atau ada penunjuk yang tidak ke mana-mana. */
    void periksa(Tindakan jenis, Object isian, List<IsianCatatanBidang> catatan) {
        if (!catatan.isEmpty() && jenis != Tindakan.PENOLAKAN) {
            throw GalatAplikasi.validasi(
                    "/catatanBidang",
                    catatan.size(),
                    "hanya-penolakan",
                    "Bidang \"/catatanBidang\" hanya untuk mengembalikan isian.");
        }
        JsonNode pohon = catatan.isEmpty() ? null : json.valueToTree(isian);
        for (int i = 0; i < catatan.size(); i++) {
            periksa("/catatanBidang/" + i + "/pointer", catatan.get(i).pointer(), pohon);
        }
    }

    void tulis(BarisAlur baris, List<IsianCatatanBidang> catatan, Langkah langkah) {
        if (!catatan.isEmpty()) {
            baris.catatanBidang = baris.catatanBidang.tambah(catatan, langkah.pelaku(), langkah.waktu());
        }
    }

    private static void periksa(String letak, String pointer, JsonNode pohon) {
        if (!pointer.startsWith("/") || !mengena(pohon, pointer.substring(1).split("/", -1))) {
            throw GalatAplikasi.validasi(
                    letak,
                    pointer,
                    "bidang-isian",
                    "Bidang \"%s\" bernilai \"%s\", bukan bidang isian ini; contoh /komponen/0/jumlah."
                            .formatted(letak, pointer));
        }
    }

    /** Bidang di bawah yang belum diisi (null) boleh ditunjuk: justru ketiadaannya yang sering dicatat. */
    private static boolean mengena(JsonNode akar, String[] bagian) {
        JsonNode simpul = akar;
        for (String satu : bagian) {
            if (simpul.isNull()) {
                return true;
            }
            simpul = simpul.isArray() ? simpul.path(urutan(satu)) : simpul.path(satu);
        }
        return !simpul.isMissingNode();
    }

    private static int urutan(String bagian) {
        return bagian.matches("\\d{1,4}") ? Integer.parseInt(bagian) : -1;
    }
}
