package id.simpul.anggaran.riwayat;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu perubahan beserta keadaan utuh sebelum dan sesudahnya.
 *
 * @param sebelum null untuk pembuatan
 */
public record PerubahanUtuh(
        Perubahan perubahan,
        @JsonRawValue @Schema(implementation = Object.class) String sebelum,
        @JsonRawValue @Schema(implementation = Object.class) String sesudah) {}
