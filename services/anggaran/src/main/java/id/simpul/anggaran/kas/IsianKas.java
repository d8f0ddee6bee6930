package id.simpul.anggaran.kas;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Isi {@code PUT /dpa/{id}/anggaran-kas}: seluruh rencana. Baris yang tidak disebut belum direncanakan. */
public record IsianKas(@NotNull @Size(min = 1, max = 3000) List<@NotNull @Valid Baris> baris) {

    /**
     * Rencana satu baris terhalus.
     *
     * @param bulan dua belas nilai, Januari s.d. Desember; jumlahnya tidak melebihi anggaran baris
     */
    @Schema(name = "IsianBarisKas")
    public record Baris(
            @NotNull UUID rincianId,

            @NotNull @Size(min = 12, max = 12)
            List<@NotNull @PositiveOrZero @Digits(integer = 18, fraction = 2) BigDecimal> bulan) {}
}
