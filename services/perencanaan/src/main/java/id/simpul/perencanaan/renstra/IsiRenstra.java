package id.simpul.perencanaan.renstra;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Badan pembuatan dan perubahan Renstra.
 *
 * @param tahunAwal tahun pertama periode
 * @param tahunAkhir tahun terakhir periode, termasuk
 */
public record IsiRenstra(
        @NotBlank @Size(max = 300) String judul,
        @NotNull Integer tahunAwal,
        @NotNull Integer tahunAkhir,
        @Size(max = 2000) String visi,
        @Valid @Size(max = 50) List<Misi> misi,
        @Valid @NotEmpty @Size(max = 100) List<Tujuan> tujuan) {

    public IsiRenstra {
        misi = misi == null ? List.of() : misi;
    }

    /** Misi RPJMD. */
    public record Misi(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian) {}

    /** Tujuan dengan sasarannya. */
    public record Tujuan(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian,
            @Valid @Size(max = 100) List<Sasaran> sasaran) {
        public Tujuan {
            sasaran = sasaran == null ? List.of() : sasaran;
        }
    }

    /** Sasaran dengan strategi dan arah kebijakan. */
    public record Sasaran(
            @NotBlank @Size(max = 50) String kode,
            @NotBlank @Size(max = 2000) String uraian,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> strategi,
            @Size(max = 50) List<@NotBlank @Size(max = 2000) String> arahKebijakan) {
        public Sasaran {
            strategi = strategi == null ? List.of() : strategi;
            arahKebijakan = arahKebijakan == null ? List.of() : arahKebijakan;
        }
    }
}
