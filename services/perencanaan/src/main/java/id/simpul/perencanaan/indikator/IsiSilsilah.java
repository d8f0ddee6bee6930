package id.simpul.perencanaan.indikator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Badan {@code POST /indikator/{id}/silsilah}: indikator di jalur adalah penerusnya.
 *
 * @param pendahulu indikator yang deretnya diteruskan; dua atau lebih untuk GABUNG, satu untuk yang lain
 * @param tahun tahun pertama penerus menggantikan pendahulunya
 */
public record IsiSilsilah(
        @NotNull SilsilahIndikator.Jenis jenis,
        @NotEmpty @Size(max = 20) List<@NotNull UUID> pendahulu,
        @NotNull Integer tahun,
        @NotBlank @Size(max = 1000) String alasan) {}
