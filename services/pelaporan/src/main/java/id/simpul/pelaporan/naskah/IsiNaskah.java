package id.simpul.pelaporan.naskah;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Isi {@code PUT /naskah/{tahun}/{bagian}}.
 *
 * @param isi teks polos, paling panjang 20.000 huruf
 */
public record IsiNaskah(
        @NotBlank @Size(min = 1, max = 20_000) String isi) {}
