package id.simpul.perencanaan.perjanjiankinerja;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Badan pembukaan revisi: mengapa direvisi dan anggaran mana dasarnya. */
public record IsiPerubahan(
        @NotBlank @Size(max = 1000) String alasan, @NotNull IsiPerjanjianKinerja.VersiAnggaran versiAnggaran) {}
