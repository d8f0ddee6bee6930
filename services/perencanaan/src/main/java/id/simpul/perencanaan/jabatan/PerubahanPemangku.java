package id.simpul.perencanaan.jabatan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Badan perubahan masa memangku: mengakhiri atau membetulkan. Orangnya tidak dapat diganti.
 *
 * @param selesai hari terakhir, termasuk
 * @param alasan mengapa berubah; masuk riwayat
 */
public record PerubahanPemangku(
        @NotNull JenisPemangku jenis,
        @NotNull LocalDate mulai,
        LocalDate selesai,
        @NotBlank @Size(max = 300) String dasar,
        @NotBlank @Size(max = 1000) String alasan) {}
