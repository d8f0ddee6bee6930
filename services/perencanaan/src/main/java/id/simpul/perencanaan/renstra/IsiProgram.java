package id.simpul.perencanaan.renstra;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * Badan {@code PUT /renstra/{id}/program}: pohon program > kegiatan > sub kegiatan menggantikan yang lama.
 *
 * <p>Id baris dipertahankan menurut {@code id} yang dikirim kembali, lalu menurut kode dan namanya.
 */
public record IsiProgram(@Valid @NotNull @Size(max = 200) List<Program> program) {
    /**
     * Program dengan kegiatannya.
     *
     * @param id id baris yang sudah ada; null = dicari menurut kode dan nama
     * @param sasaranId sasaran Renstra yang didukung
     * @param paguAkhirTercetak pagu akhir periode seperti dicetak dokumen, rupiah
     */
    public record Program(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu,
            @Valid @Size(max = 200) List<Kegiatan> kegiatan,
            UUID id,
            UUID sasaranId,
            @Size(max = 200) String unitPenanggungJawab,
            @Size(max = 300) String lokasi,
            BigDecimal paguAkhirTercetak) {}

    /** Kegiatan dengan sub kegiatannya; bidang lain seperti pada program. */
    public record Kegiatan(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu,
            @Valid @Size(max = 200) List<SubKegiatan> subKegiatan,
            UUID id,
            UUID sasaranId,
            @Size(max = 200) String unitPenanggungJawab,
            @Size(max = 300) String lokasi,
            BigDecimal paguAkhirTercetak) {}

    /** Sub kegiatan; bidang seperti pada program. */
    public record SubKegiatan(
            @Size(max = 30) String kode,
            @NotBlank @Size(max = 500) String nama,
            @Valid @Size(max = 12) List<Pagu> pagu,
            UUID id,
            UUID sasaranId,
            @Size(max = 200) String unitPenanggungJawab,
            @Size(max = 300) String lokasi,
            BigDecimal paguAkhirTercetak) {}

    /** Pagu indikatif satu tahun, rupiah. */
    public record Pagu(@NotNull Integer tahun, @NotNull BigDecimal nilai) {}
}
