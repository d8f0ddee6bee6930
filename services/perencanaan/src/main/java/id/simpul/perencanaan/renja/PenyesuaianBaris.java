package id.simpul.perencanaan.renja;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Badan penyesuaian satu baris Renja.
 *
 * @param nilai target atau pagu baru, tidak negatif
 * @param teks cara dokumen menuliskannya; boleh kosong
 * @param alasan mengapa berbeda dari Renstra
 */
public record PenyesuaianBaris(
        @NotNull BigDecimal nilai,
        @Size(max = 100) String teks,
        @NotBlank @Size(max = 1000) String alasan) {}
