package id.simpul.perencanaan.rencanaaksi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Badan rencana aksi sebuah perjanjian: menggantikan yang lama seluruhnya. */
public record IsiRencanaAksi(
        @Valid @NotEmpty @Size(max = 200) List<ButirRencana> butir) {
    /** Tonggak sebuah butir perjanjian; keempat triwulan boleh belum lengkap. */
    public record ButirRencana(
            @NotNull UUID butirId,
            @Valid @NotEmpty @Size(max = 4) List<Tonggak> tonggak) {}

    /**
     * Satu tonggak triwulan.
     *
     * @param triwulan 1 sampai 4
     * @param aksi yang dilakukan
     * @param target target triwulan; null bila triwulan itu tidak diukur
     * @param anggaran rupiah; null bila tidak dirinci
     */
    public record Tonggak(
            @NotNull @Min(1) @Max(4) Integer triwulan,
            @NotBlank @Size(max = 1000) String aksi,
            BigDecimal target,
            BigDecimal anggaran) {}
}
