package id.simpul.realisasi.snapshot;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Snapshot persetujuan: isi sebagai JSON kanonik dan sidiknya. Sekali tertulis tidak pernah berubah.
 *
 * @param id id realisasi
 * @param isi JSON kanonik ({@link id.simpul.http.JsonKanonik}); dituliskan apa adanya sehingga sidiknya dapat diperiksa siapa pun
 * @param disetujuiOleh {@code sub} penyetuju
 * @param alasanPembukaan mengapa dibuka kembali sebelum snapshot ini; null untuk versi 1
 */
public record Snapshot(
        UUID id,
        UUID indikatorId,
        String periode,
        int versiSnapshot,
        String sha256,
        String disetujuiOleh,
        Instant waktu,

        @Schema(description = "Mengapa dibuka kembali sebelum snapshot ini; null untuk versi 1")
        String alasanPembukaan,

        @JsonRawValue @Schema(implementation = Object.class) String isi) {

    /** Snapshot realisasi pada indikator dan periodenya. */
    public static Snapshot dari(IsiBeku beku, UUID indikatorId, String periode) {
        return new Snapshot(
                beku.id(),
                indikatorId,
                periode,
                beku.versi(),
                beku.sha256(),
                beku.disetujuiOleh(),
                beku.waktu(),
                beku.alasanPembukaan(),
                beku.isi());
    }
}
