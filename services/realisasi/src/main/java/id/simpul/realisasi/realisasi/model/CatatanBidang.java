package id.simpul.realisasi.realisasi.model;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Catatan pemeriksa pada satu bidang isian.
 *
 * @param pointer JSON Pointer ke bidang isian, misalnya {@code /komponen/0/jumlah}
 * @param oleh {@code sub} pemeriksa
 * @param selesai false selama pengisi belum menanggapinya; selama ada yang demikian, isian tidak dapat diajukan
 */
public record CatatanBidang(
        UUID id,

        @Schema(description = "JSON Pointer ke bidang isian, misalnya /komponen/0/jumlah")
        String pointer,

        String isi,
        String oleh,
        Instant waktu,

        @Schema(description = "false selama pengisi belum menanggapinya")
        boolean selesai,

        String tanggapan,
        String diselesaikanOleh,
        Instant diselesaikanPada) {

    /** Catatan baru yang belum ditanggapi. */
    public static CatatanBidang baru(IsianCatatanBidang isian, String oleh, Instant waktu) {
        return new CatatanBidang(UUID.randomUUID(), isian.pointer(), isian.isi(), oleh, waktu, false, null, null, null);
    }

    CatatanBidang ditanggapi(String jawaban, String orang, Instant kapan) {
        return new CatatanBidang(id, pointer, isi, oleh, waktu, true, jawaban, orang, kapan);
    }
}
