package id.simpul.pelaporan.umpan;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu perubahan.
 *
 * @param nomor naik satu demi satu di dalam satu kota; null pada potret
 * @param jenis jenis entitas, misalnya {@code realisasi-disetujui}
 * @param id entitas; untuk versi yang tidak pernah berubah, {@code id|versi}
 * @param waktu saat perubahan terjadi di layanan sumber
 * @param isi keadaan utuh sesudahnya; null pada batu nisan
 */
public record Perubahan(
        String kota,

        @Schema(description = "Naik satu demi satu di dalam satu kota; null pada potret")
        Long nomor,

        @Schema(description = "Jenis entitas, misalnya realisasi-disetujui; daftar terbuka")
        String jenis,

        String id,
        TindakanUmpan tindakan,
        Instant waktu,

        @JsonRawValue
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "Keadaan utuh sesudah perubahan; null pada DIHAPUS")
        String isi) {}
