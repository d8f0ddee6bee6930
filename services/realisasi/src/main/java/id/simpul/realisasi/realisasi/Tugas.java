package id.simpul.realisasi.realisasi;

import id.simpul.realisasi.realisasi.model.StatusRealisasi;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu realisasi yang menunggu pemegang token ini.
 *
 * @param tindakan langkah berikutnya, sama dengan ujung jalurnya
 * @param alasan mengapa menunggu Anda
 * @param sejak langkah terakhirnya; null bila belum pernah dilangkahkan
 * @param tenggat akhir jendela atau pengecualian periode itu; null bila tidak berjendela
 */
public record Tugas(
        UUID realisasiId,
        UUID indikatorId,
        String kodeIndikator,
        String namaIndikator,
        String periode,
        StatusRealisasi status,

        @Schema(description = "Langkah berikutnya, sama dengan ujung jalurnya")
        String tindakan,

        String alasan,
        Instant sejak,

        @Schema(description = "Akhir jendela atau pengecualian periode itu; null bila tidak berjendela")
        Instant tenggat,

        int versi) {}
