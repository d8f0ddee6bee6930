package id.simpul.perencanaan.renstra;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Badan {@code POST /renstra/{id}/perubahan}.
 *
 * @param alasan mengapa rencana diubah, beserta dasarnya
 * @param berlakuSejak hari pertama perubahan berlaku; null = hari penetapannya. Boleh lampau (berlaku surut), tidak
 *     boleh sesudah hari penetapan
 */
public record IsiPerubahanRenstra(
        @NotBlank @Size(max = 1000) String alasan, LocalDate berlakuSejak) {}
