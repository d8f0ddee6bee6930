package id.simpul.realisasi.jendela;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Jendela baru. */
public record IsianJendela(
        @Schema(description = "2024, 2024-T3, atau 2024-09") @NotBlank
        String periode,

        @NotNull LocalDate buka,

        @Schema(description = "Hari terakhir, termasuk; tidak sebelum buka") @NotNull
        LocalDate tutup) {}
