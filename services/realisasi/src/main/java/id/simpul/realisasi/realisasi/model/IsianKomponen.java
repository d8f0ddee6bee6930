package id.simpul.realisasi.realisasi.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Satu bagian realisasi.
 *
 * @param jumlah null berarti belum dilaporkan, bukan nol
 * @param satuan null bila dokumen tidak menyebutnya
 * @param sumberDana misalnya APBD atau APBN
 * @param dihitung false bila hanya ditampilkan, misalnya karena orangnya sudah terhitung di bagian lain
 * @param alasan wajib bila tidak dihitung
 * @param kuota kuota atau populasi menurut dokumen, hanya ditampilkan; null bila tidak tercetak
 */
public record IsianKomponen(
        @NotBlank @Size(max = 1000) String uraian,

        @Schema(description = "Null berarti belum dilaporkan, bukan nol")
        BigDecimal jumlah,

        @Size(max = 100) String satuan,
        @Size(max = 200) String sumberDana,

        @Schema(description = "false bila hanya ditampilkan") @NotNull
        Boolean dihitung,

        @Schema(description = "Wajib bila tidak dihitung") @Size(max = 1000)
        String alasan,

        @Schema(description = "Kuota atau populasi bagian ini menurut dokumen; ditampilkan, tidak dihitung")
        BigDecimal kuota) {}
