package id.simpul.lokal.contoh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Perjanjian Kinerja kepala dinas, ditandatangani kepala dinas secara elektronik dan wali kota di kertas. */
final class PemuatanPerjanjian {
    private static final String JALUR = "/api/perencanaan/v1/perjanjian-kinerja";

    private final BerkasContoh berkas;
    private final KlienApi admin;
    private final KlienApi operator;
    private final KlienApi pimpinan;

    PemuatanPerjanjian(BerkasContoh berkas, KlienApi admin, KlienApi operator, KlienApi pimpinan) {
        this.berkas = berkas;
        this.admin = admin;
        this.operator = operator;
        this.pimpinan = pimpinan;
    }

    void muat(int tahun, Map<String, String> indikator, Map<String, String> jabatan) {
        ObjectNode badan = badan(tahun, indikator, jabatan);
        JsonNode ada =
                operator.baca(JALUR + "?tingkat=JPT&tahun=" + tahun).isi().path("data");
        Jawaban sekarang = ada.isEmpty()
                ? operator.tulis("POST", JALUR, badan, PemuatanPerencanaan.kunciBaru())
                : operator.baca(JALUR + "/" + ada.path(0).path("id").asText());
        tandatangani(tahun, lengkapi(sekarang, badan));
    }

    private ObjectNode badan(int tahun, Map<String, String> indikator, Map<String, String> jabatan) {
        ObjectNode badan = berkas.baca("perjanjian-kinerja-" + tahun).deepCopy();
        for (JsonNode butir : badan.path("butir")) {
            ObjectNode satu = (ObjectNode) butir;
            satu.put("indikatorId", indikator.get(satu.remove("indikator").asText()));
        }
        for (String pihak : new String[] {"pihakPertama", "pihakKedua"}) {
            ObjectNode satu = (ObjectNode) badan.path(pihak);
            satu.put("jabatanId", jabatan.get(satu.path("jabatan").asText()));
        }
        return badan;
    }

    /** Perjanjian yang dimuat sebelum ada jabatan ditautkan dahulu. */
    private Jawaban lengkapi(Jawaban sekarang, ObjectNode badan) {
        boolean tertaut = sekarang.isi().path("pihakPertama").hasNonNull("jabatanId");
        return tertaut || !sekarang.teks("status").equals("DRAF")
                ? sekarang
                : operator.tulis("PUT", alamat(sekarang), badan, Map.of("If-Match", sekarang.etag()));
    }

    private void tandatangani(int tahun, Jawaban mula) {
        Jawaban sekarang = mula;
        if (sekarang.teks("status").equals("DRAF")) {
            sekarang =
                    kirim(pimpinan, sekarang, KlienApi.JSON.createObjectNode().put("pihak", "PERTAMA"));
        }
        if (sekarang.teks("status").equals("DITANDATANGANI_SEPIHAK")) {
            ObjectNode isi =
                    KlienApi.JSON.createObjectNode().put("pihak", "KEDUA").put("cara", "KERTAS");
            isi.putObject("kertas")
                    .put("nomor", "CONTOH/PK/" + tahun)
                    .put("tanggal", LocalDate.now(ZoneId.of("Asia/Jakarta")).toString())
                    .put("alasan", "Data contoh: wali kota tidak memakai akun.");
            kirim(admin, sekarang, isi);
        }
    }

    private static Jawaban kirim(KlienApi siapa, Jawaban sekarang, JsonNode isi) {
        return siapa.tulis("POST", alamat(sekarang) + "/penandatanganan", isi, Map.of("If-Match", sekarang.etag()));
    }

    private static String alamat(Jawaban perjanjian) {
        return JALUR + "/" + perjanjian.teks("id");
    }
}
