package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Laporan SPM satu kota, sampai disetujui. */
final class PemuatanSpm {
    private static final String JALUR = "/api/realisasi/v1/spm/%s/%s";

    private final BerkasContoh berkas;
    private final AlurContoh alur;

    PemuatanSpm(BerkasContoh berkas, AlurContoh alur) {
        this.berkas = berkas;
        this.alur = alur;
    }

    void muat() {
        for (JsonNode satu : berkas.baca("spm")) {
            String jalur = JALUR.formatted(
                    satu.path("layanan").asText(), satu.path("triwulan").asText());
            Jawaban laporan = alur.operator().bacaBilaAda(jalur).orElseGet(() -> alur.operator()
                    .tulis("PUT", jalur, satu.path("badan"), Map.of("If-None-Match", "*")));
            alur.setujui(laporan, jalur);
        }
    }
}
