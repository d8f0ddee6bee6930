package id.simpul.anggaran.rekap;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code PUT /dpa/{id}/realisasi-rekap}: seluruh rekap. Baris yang tidak disebut belum dilaporkan, bukan nol.
 *
 * @param baris satu per baris terhalus DPA
 */
public record IsianRekap(@NotNull @Size(min = 1, max = 3000) List<@NotNull @Valid Baris> baris) {

    /**
     * Realisasi satu baris.
     *
     * @param rincianId baris terhalus DPA itu
     * @param realisasi rupiah, tidak negatif dan tidak melebihi anggarannya
     * @param alasanPelampauan mengapa melebihi anggaran; diterima hanya bila kebijakan kota TERIMA_BERALASAN
     */
    @Schema(name = "IsianBarisRekap")
    public record Baris(
            @NotNull UUID rincianId,

            @NotNull @PositiveOrZero @Digits(integer = 18, fraction = 2)
            BigDecimal realisasi,

            @Size(min = 1, max = 1000) String alasanPelampauan) {}
}
