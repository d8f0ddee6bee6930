package id.simpul.realisasi.alur;

import id.simpul.realisasi.realisasi.model.IsianCatatanBidang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi permintaan langkah alur.
 *
 * @param catatan wajib untuk penolakan dan pembukaan
 * @param catatanBidang hanya untuk penolakan: apa yang salah, di bidang mana
 */
public record CatatanAlur(
        @Size(max = 1000) String catatan,

        @Schema(description = "Hanya untuk penolakan: apa yang salah, di bidang mana") @Valid @Size(max = 50)
        List<@NotNull IsianCatatanBidang> catatanBidang) {
    public CatatanAlur {
        catatanBidang = catatanBidang == null ? List.of() : catatanBidang;
    }
}
