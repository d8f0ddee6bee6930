package id.simpul.perencanaan.renstra;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Badan {@code POST /renstra/{id}/penolakan}. */
public record IsiPenolakanRenstra(
        @NotBlank @Size(max = 1000) String alasan) {}
