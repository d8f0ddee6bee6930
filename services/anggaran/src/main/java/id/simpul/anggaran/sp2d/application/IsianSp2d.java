package id.simpul.anggaran.sp2d.application;

import id.simpul.anggaran.sp2d.model.JenisSp2d;
import id.simpul.aturan.nilai.TahunAnggaran;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Isi {@code POST /sp2d}.
 *
 * @param nomor nomor SP2D, atau nomor STS bagi pengembalian; unik dalam kota
 * @param tanggal dalam tahun itu dan tidak di masa depan
 * @param nilai hanya tanpa baris (UP, atau TU yang masih uang muka); dengan baris nilainya jumlah baris
 * @param alasanPelampauan mengapa anggaran dilampaui; diterima hanya bila kebijakan kota TERIMA_BERALASAN
 * @param asalId wajib bagi TU_NIHIL (TU yang ditutup); boleh bagi PENGEMBALIAN
 */
public record IsianSp2d(
        @NotNull @Min(TahunAnggaran.TERENDAH) @Max(TahunAnggaran.TERTINGGI)
        Integer tahun,

        @NotBlank @Size(min = 1, max = 100) String nomor,
        @NotNull LocalDate tanggal,
        @NotNull JenisSp2d jenis,
        @Size(min = 1, max = 500) String uraian,
        @Positive @Digits(integer = 18, fraction = 2) BigDecimal nilai,
        UUID asalId,
        @Size(min = 1, max = 1000) String alasanPelampauan,
        @Size(max = 500) List<@NotNull @Valid Baris> baris) {

    /**
     * Satu pembebanan.
     *
     * @param rincianId baris terhalus DPA yang berlaku
     * @param nilai rupiah, lebih besar dari nol
     */
    @Schema(name = "IsianBarisSp2d")
    public record Baris(
            @NotNull UUID rincianId,

            @NotNull @Positive @Digits(integer = 18, fraction = 2)
            BigDecimal nilai) {}

    List<Baris> pembebanan() {
        return baris == null ? List.of() : baris;
    }
}
