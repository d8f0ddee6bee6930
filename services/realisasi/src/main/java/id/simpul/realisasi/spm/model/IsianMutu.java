package id.simpul.realisasi.spm.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * Satu butir mutu minimal.
 *
 * @param bantuan jenis bantuan resmi; wajib untuk BARANG_JASA, tidak dipakai untuk SDM
 * @param dibutuhkan jumlah yang harus dipenuhi; nol berarti tidak dibutuhkan dan tidak dihitung
 * @param terpenuhi kumulatif; null berarti belum dilaporkan, bukan nol
 */
public record IsianMutu(
        @NotNull Jenis jenis,
        BantuanSosial bantuan,
        @NotBlank @Size(max = 300) String nama,
        BigDecimal dibutuhkan,
        BigDecimal terpenuhi,
        @Size(max = 100) String satuan) {

    /** Golongan mutu. */
    public enum Jenis {
        /** Standar jumlah dan kualitas barang atau jasa. */
        BARANG_JASA,
        /** Standar jumlah dan kualitas sumber daya manusia kesejahteraan sosial. */
        SDM
    }
}
