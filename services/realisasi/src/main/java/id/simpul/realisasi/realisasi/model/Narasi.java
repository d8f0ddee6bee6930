package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Cerita di balik angka, bahan analisis huruf e PermenPANRB 53/2014 (sebab keberhasilan atau kegagalan dan solusinya).
 * Wajib lengkap sebelum diajukan bila capaian di bawah ambang kota.
 *
 * @param pendukung faktor yang mendukung
 * @param kendala yang menghambat
 * @param penyebab sebab keberhasilan atau kegagalan
 * @param solusi yang sudah dilakukan
 * @param tindakLanjut yang akan dilakukan
 */
@Schema(description = "Cerita di balik angka; wajib lengkap sebelum diajukan bila capaian di bawah ambang kota")
public record Narasi(
        @Schema(description = "Faktor yang mendukung") @Size(max = 4000)
        String pendukung,

        @Schema(description = "Yang menghambat") @Size(max = 4000)
        String kendala,

        @Schema(description = "Sebab keberhasilan atau kegagalan") @Size(max = 4000)
        String penyebab,

        @Schema(description = "Yang sudah dilakukan") @Size(max = 4000)
        String solusi,

        @Schema(description = "Yang akan dilakukan") @Size(max = 4000)
        String tindakLanjut) {}
