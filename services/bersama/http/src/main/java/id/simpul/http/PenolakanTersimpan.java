package id.simpul.http;

import id.simpul.galat.GalatAplikasi;
import id.simpul.galat.KodeGalat;
import id.simpul.galat.Pelanggaran;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Penolakan yang diingat, supaya ulangan mendapat penolakan yang sama. */
record PenolakanTersimpan(KodeGalat kode, String rincian, List<Pelanggaran> pelanggaran, Map<String, String> header) {
    static PenolakanTersimpan dari(GalatAplikasi galat) {
        return new PenolakanTersimpan(galat.kode(), galat.getMessage(), galat.pelanggaran(), galat.header());
    }

    GalatAplikasi keGalat() {
        Map<String, String> denganTanda = new HashMap<>(header);
        denganTanda.put(Idempotensi.HEADER_ULANGAN, "true");
        return new GalatAplikasi(kode, rincian, pelanggaran, denganTanda);
    }
}
