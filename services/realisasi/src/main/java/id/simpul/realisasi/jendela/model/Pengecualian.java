package id.simpul.realisasi.jendela.model;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Izin mengisi sesudah jendela ditutup, sampai saat tertentu; sesudahnya periode terkunci kembali dengan sendirinya.
 *
 * @param indikatorId null berarti semua indikator
 * @param oleh {@code sub} pemberi izin
 * @param terkunciPada saat penguncian kembali tercatat; null selama berlaku
 */
public record Pengecualian(
        UUID id,

        @Schema(description = "Null berarti semua indikator")
        UUID indikatorId,

        Instant sampai,
        String alasan,
        String oleh,
        Instant dibuatPada,

        @Schema(description = "Saat penguncian kembali tercatat; null selama berlaku")
        Instant terkunciPada) {
    boolean berlaku(UUID indikator, Instant kini) {
        return kini.isBefore(sampai) && (indikatorId == null || indikatorId.equals(indikator));
    }

    Pengecualian terkunci(Instant kini) {
        return terkunciPada != null || kini.isBefore(sampai)
                ? this
                : new Pengecualian(id, indikatorId, sampai, alasan, oleh, dibuatPada, kini);
    }
}
