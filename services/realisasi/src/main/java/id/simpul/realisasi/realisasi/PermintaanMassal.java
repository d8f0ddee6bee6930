package id.simpul.realisasi.realisasi;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Beberapa realisasi yang hendak dilangkahkan sekaligus. */
public record PermintaanMassal(
        @Valid @NotEmpty @Size(max = 200) List<@NotNull Butir> data) {

    /**
     * Satu realisasi.
     *
     * @param versi versi yang terakhir dibaca, pengganti If-Match; butir tanpa ini ditolak 428
     */
    public record Butir(
            @NotNull UUID id,

            @Schema(description = "Versi yang terakhir dibaca, pengganti If-Match")
            Integer versi,

            @Size(max = 1000) String catatan) {}
}
