package id.simpul.realisasi.spm;

import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu laporan SPM yang menunggu pemegang token ini.
 *
 * @param tindakan langkah berikutnya, sama dengan ujung jalurnya
 * @param halangan mengapa langkah itu belum dapat dijalankan; null bila dapat
 * @param sejak langkah terakhirnya; null bila belum pernah dilangkahkan
 */
public record TugasSpm(
        UUID spmId,
        String layanan,
        String triwulan,
        StatusRealisasi status,

        @Schema(description = "Langkah berikutnya, sama dengan ujung jalurnya")
        String tindakan,

        @Schema(description = "Mengapa langkah itu belum dapat dijalankan; null bila dapat")
        String halangan,

        Instant sejak,
        int versi) {}
