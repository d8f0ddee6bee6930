package id.simpul.realisasi.jendela;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tanggal baru sebuah jendela. */
public record IsianTanggal(
        @NotNull LocalDate buka,

        @Schema(description = "Hari terakhir, termasuk; tidak sebelum buka") @NotNull
        LocalDate tutup,

        @Schema(description = "Mengapa digeser; tercatat di riwayat") @NotBlank @Size(max = 1000)
        String alasan) {}
