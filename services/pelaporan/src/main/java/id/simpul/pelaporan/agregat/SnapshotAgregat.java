package id.simpul.pelaporan.agregat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu persetujuan seperti dibekukan, tanpa urusan dalam kota.
 *
 * @param realisasiId realisasi atau laporan SPM yang dibekukan
 * @param sha256 sidik isi kanoniknya di layanan realisasi, yang masih memuat urusan dalam kota
 * @param isi realisasi dan definisi indikatornya, atau laporan SPM, saat disetujui
 */
public record SnapshotAgregat(
        String kota,
        String realisasiId,
        int versi,
        String sha256,
        Instant waktu,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "Realisasi dan definisi indikatornya, atau laporan SPM, saat disetujui")
        String isi) {}
