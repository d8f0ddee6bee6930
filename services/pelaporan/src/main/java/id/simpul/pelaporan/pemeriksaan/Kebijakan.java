package id.simpul.pelaporan.pemeriksaan;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Kebijakan kota atas temuan pemeriksaan.
 *
 * @param sebelumBeku yang terjadi pada KESALAHAN yang masih ada ketika LKjIP hendak dibekukan
 */
@Schema(
        name = "KebijakanPemeriksaan",
        description = "SERTAKAN: temuan menyertai LKjIP di lampirannya. TOLAK: pembekuan ditolak selama ada KESALAHAN.")
public record Kebijakan(SebelumBeku sebelumBeku, Instant waktu, int versi) {
    static Kebijakan dari(KebijakanEntity baris) {
        return new Kebijakan(baris.sebelumBeku, baris.waktu, baris.versi);
    }
}
