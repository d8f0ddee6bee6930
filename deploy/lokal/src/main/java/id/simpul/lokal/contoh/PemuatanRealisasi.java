package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Realisasi indikator melalui tiga orang (operator, verifikator, pimpinan) dan keluaran satu kota. */
final class PemuatanRealisasi {
    private static final String JALUR = "/api/realisasi/v1";

    private final BerkasContoh berkas;
    private final AlurContoh alur;
    private final KlienApi operator;

    PemuatanRealisasi(BerkasContoh berkas, AlurContoh alur) {
        this.berkas = berkas;
        this.alur = alur;
        this.operator = alur.operator();
    }

    void muat(Map<String, String> indikator, int tahunKeluaran) {
        Map<String, JsonNode> ada = new HashMap<>();
        for (JsonNode satu : berkas.baca("realisasi")) {
            String periode = satu.path("periode").asText();
            String id = indikator.get(satu.path("indikator").asText());
            ada.computeIfAbsent(periode, p -> operator.baca(JALUR + "/realisasi?limit=500&tahun=" + p)
                    .isi()
                    .path("data"));
            Jawaban tercatat = realisasi(ada.get(periode), id, periode, satu.path("badan"));
            alur.setujui(tercatat, JALUR + "/realisasi/" + tercatat.teks("id"));
        }
        keluaran(tahunKeluaran);
    }

    private Jawaban realisasi(JsonNode ada, String indikatorId, String periode, JsonNode badan) {
        for (JsonNode satu : ada) {
            if (satu.path("indikatorId").asText().equals(indikatorId)
                    && satu.path("periode").asText().equals(periode)) {
                return operator.baca(JALUR + "/realisasi/" + satu.path("id").asText());
            }
        }
        return operator.tulis(
                "PUT",
                "%s/realisasi/%s/%s".formatted(JALUR, indikatorId, periode),
                badan,
                Map.of("If-None-Match", "*"));
    }

    private void keluaran(int tahun) {
        int sudah = operator.baca(JALUR + "/keluaran?limit=500&tahun=" + tahun)
                .isi()
                .path("data")
                .size();
        int nomor = 0;
        for (JsonNode satu : berkas.baca("keluaran-" + tahun)) {
            nomor++;
            if (nomor > sudah) {
                operator.tulis("POST", JALUR + "/keluaran", satu, PemuatanPerencanaan.kunciBaru());
            }
        }
    }
}
