package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Naskah pendek karangan sendiri, supaya LKjIP contoh tampak utuh; yang sudah ditulis orang tidak ditimpa. */
final class PemuatanNaskah {
    private static final String JALUR = "/api/pelaporan/v1/naskah";

    private final BerkasContoh berkas;
    private final KlienApi operator;

    PemuatanNaskah(BerkasContoh berkas, KlienApi operator) {
        this.berkas = berkas;
        this.operator = operator;
    }

    void muat(int tahun) {
        Set<String> ada = StreamSupport.stream(
                        operator.baca(JALUR + "?tahun=" + tahun)
                                .isi()
                                .path("data")
                                .spliterator(),
                        false)
                .map(satu -> satu.path("bagian").asText())
                .collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> bagian : berkas.baca("naskah-" + tahun).properties()) {
            if (!ada.contains(bagian.getKey())) {
                operator.tulis(
                        "PUT",
                        "%s/%d/%s".formatted(JALUR, tahun, bagian.getKey()),
                        bagian.getValue(),
                        Map.of("If-None-Match", "*"));
            }
        }
    }
}
