package id.simpul.perencanaan.jabatan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Badan pembuatan dan perubahan jabatan.
 *
 * @param nama sebutan resmi, unik di kota, tanpa nama orang
 * @param unit bidang atau sekretariat tempat jabatan berada; boleh kosong
 * @param indukId jabatan atasan langsung; kosong untuk kepala daerah
 */
public record IsiJabatan(
        @NotBlank @Size(max = 200) String nama,
        @NotNull TingkatJabatan tingkat,
        @Size(max = 200) String unit,
        UUID indukId) {}
