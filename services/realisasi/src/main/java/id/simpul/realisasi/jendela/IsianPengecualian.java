package id.simpul.realisasi.jendela;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pengecualian baru. */
public record IsianPengecualian(
        @Schema(description = "Saat terkunci kembali dengan sendirinya; paling lama 92 hari lagi") @NotNull
        Instant sampai,

        @NotBlank @Size(max = 1000) String alasan,

        @Schema(description = "Hanya bagi indikator ini; null berarti semua")
        UUID indikatorId) {}
