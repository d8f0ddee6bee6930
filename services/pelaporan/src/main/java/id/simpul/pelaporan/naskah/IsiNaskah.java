package id.simpul.pelaporan.naskah;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code PUT /naskah/{tahun}/{bagian}}.
 *
 * @param isi teks polos, paling panjang 20.000 huruf
 * @param tabel tabel angka yang dicetak sesudah teksnya; tanpa ini tidak ada
 */
public record IsiNaskah(
        @NotBlank @Size(min = 1, max = 20_000) String isi,

        @Schema(description = "Tabel angka yang dicetak sesudah teksnya; tanpa ini tidak ada") @Valid @Size(max = 6)
        List<@NotNull TabelNaskah> tabel) {

    List<TabelNaskah> tabelAtauKosong() {
        return tabel == null ? List.of() : tabel;
    }
}
