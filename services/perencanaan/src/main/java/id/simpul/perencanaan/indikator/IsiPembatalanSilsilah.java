package id.simpul.perencanaan.indikator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Badan {@code POST /indikator/{id}/silsilah/{silsilahId}/pembatalan}. */
public record IsiPembatalanSilsilah(
        @NotBlank @Size(max = 1000) String alasan) {}
