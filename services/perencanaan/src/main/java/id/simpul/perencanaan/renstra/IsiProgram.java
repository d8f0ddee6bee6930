package id.simpul.perencanaan.renstra;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** Badan {@code PUT /renstra/{id}/program}: pohon program > kegiatan > sub kegiatan menggantikan yang lama. */
public record IsiProgram(@Valid @NotNull @Size(max = 200) List<Program> program) {
    /** Program dengan kegiatannya. */
    public record Program(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu,
            @Valid @Size(max = 200) List<Kegiatan> kegiatan) {}

    /** Kegiatan dengan sub kegiatannya. */
    public record Kegiatan(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu,
            @Valid @Size(max = 200) List<SubKegiatan> subKegiatan) {}

    /** Sub kegiatan. */
    public record SubKegiatan(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu) {}

    /** Pagu indikatif satu tahun, rupiah. */
    public record Pagu(@NotNull Integer tahun, @NotNull BigDecimal nilai) {}
}
