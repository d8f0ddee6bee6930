package id.simpul.realisasi.spm.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu butir mutu minimal.
 *
 * @param bantuan jenis bantuan resmi; wajib untuk BARANG_JASA, tidak dipakai untuk SDM
 * @param dibutuhkan jumlah yang harus dipenuhi; nol berarti tidak dibutuhkan dan tidak dihitung
 * @param terpenuhi kumulatif; null berarti belum dilaporkan, bukan nol
 */
public record IsianMutu(
        @NotNull JenisMutu jenis,

        @Schema(description = "Jenis bantuan resmi; wajib untuk BARANG_JASA")
        BantuanSosial bantuan,

        @NotBlank @Size(max = 300) String nama,

        @Schema(description = "Nol berarti tidak dibutuhkan dan tidak dihitung")
        BigDecimal dibutuhkan,

        @Schema(description = "Kumulatif; null berarti belum dilaporkan")
        BigDecimal terpenuhi,

        @Size(max = 100) String satuan) {

    /** Golongan mutu. */
    public enum JenisMutu {
        /** Standar jumlah dan kualitas barang atau jasa. */
        BARANG_JASA,
        /** Standar jumlah dan kualitas sumber daya manusia kesejahteraan sosial. */
        SDM
    }
}
