package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Realisasi indikator melalui tiga orang (operator, verifikator, pimpinan) dan keluaran satu kota. */
final class PemuatanRealisasi {
    private static final String JALUR = "/api/realisasi/v1";

    private final BerkasContoh berkas;
    private final KlienApi operator;
    private final KlienApi verifikator;
    private final KlienApi pimpinan;

    PemuatanRealisasi(BerkasContoh berkas, KlienApi operator, KlienApi verifikator, KlienApi pimpinan) {
        this.berkas = berkas;
        this.operator = operator;
        this.verifikator = verifikator;
        this.pimpinan = pimpinan;
    }

    void muat(Map<String, String> indikator, int tahunKeluaran) {
        Map<String, JsonNode> ada = new HashMap<>();
        for (JsonNode satu : berkas.baca("realisasi")) {
            String periode = satu.path("periode").asText();
            String id = indikator.get(satu.path("indikator").asText());
            ada.computeIfAbsent(periode, p -> operator.baca(JALUR + "/realisasi?limit=500&tahun=" + p)
                    .isi()
                    .path("data"));
            setujui(realisasi(ada.get(periode), id, periode, satu.path("badan")));
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

    private void setujui(Jawaban realisasi) {
        String jalur = JALUR + "/realisasi/" + realisasi.teks("id");
        Jawaban kini = realisasi;
        kini = langkah(operator, kini, "DRAF", jalur + "/pengajuan");
        kini = langkah(verifikator, kini, "DIAJUKAN", jalur + "/verifikasi");
        langkah(pimpinan, kini, "DIVERIFIKASI", jalur + "/persetujuan");
    }

    private static Jawaban langkah(KlienApi siapa, Jawaban kini, String dari, String jalur) {
        return kini.teks("status").equals(dari)
                ? siapa.tulis("POST", jalur, null, Map.of("If-Match", kini.etag()))
                : kini;
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
