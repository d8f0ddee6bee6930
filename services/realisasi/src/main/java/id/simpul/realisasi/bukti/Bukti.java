package id.simpul.realisasi.bukti;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Keterangan sebuah berkas bukti.
 *
 * @param jenisMedia menurut isi berkas
 * @param ukuran bita
 * @param sha256 sidik isi; sama dengan yang tersebut di snapshot
 * @param diunggahOleh {@code sub} token
 * @param dilepasPada null selama masih menyertai isiannya
 */
public record Bukti(
        UUID id,
        EntitasBukti entitas,
        UUID entitasId,
        String namaBerkas,

        @Schema(description = "Menurut isi berkas, bukan namanya")
        String jenisMedia,

        @Schema(description = "Bita") long ukuran,

        @Schema(description = "SHA-256 isi berkas") String sha256,

        String keterangan,
        String diunggahOleh,
        Instant diunggahPada,
        String dilepasOleh,

        @Schema(description = "Null selama masih menyertai isiannya")
        Instant dilepasPada,

        String alasanDilepas,
        int versi) {
    BuktiRingkas ringkas() {
        return new BuktiRingkas(id, namaBerkas, jenisMedia, ukuran, sha256);
    }
}
