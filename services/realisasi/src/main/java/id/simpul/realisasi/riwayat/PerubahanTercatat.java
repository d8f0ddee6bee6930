package id.simpul.realisasi.riwayat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu perubahan di buku riwayat.
 *
 * @param nomor naik terus; urutan terjadinya
 * @param tindakan misalnya {@code dibuat}, {@code diubah}, {@code disetujui}
 * @param pelaku {@code sub} token; bukan nama orang
 * @param klien aplikasi yang dipakai
 * @param alasan catatan pelaku; null bila tidak ditulis
 * @param sebelum keadaan utuh sebelum perubahan; null untuk pembuatan
 * @param sesudah keadaan utuh sesudah perubahan
 * @param idPermintaan {@code X-Request-Id} permintaan yang mengubahnya
 */
public record PerubahanTercatat(
        long nomor,
        String tindakan,
        String pelaku,
        String klien,
        String alasan,
        @JsonRawValue @Schema(implementation = Object.class) String sebelum,
        @JsonRawValue @Schema(implementation = Object.class) String sesudah,
        String idPermintaan,
        Instant waktu) {}
